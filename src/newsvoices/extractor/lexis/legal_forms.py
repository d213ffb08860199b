"""What a firm is in law, at the end of its name ([Lund Oil AG], [Harbour Foods Inc.]), in many countries.

In small letters and without a last point. General knowledge of the world's commonest forms.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["LEGAL_FORMS", "PLAIN_FORMS", "RARE_FORMS", "SMALL_FORMS", "WRITTEN_FORMS"]

SMALL_FORMS = word_set("gmbh llc llp plc")
"""Those that are written small too ([Lund Holdings plc])."""
PLAIN_FORMS = SMALL_FORMS | word_set("corp inc ltd")
"""Those that are nothing else, wherever they stand."""
RARE_FORMS = word_set("ag asa oyj pty pvt sarl lda ltda")
"""Those that are nothing else at the end of a name."""
LEGAL_FORMS = (
    PLAIN_FORMS
    | RARE_FORMS
    | word_set(
        "limited kgaa kg ab oy sa s.a srl s.r.l spa s.p.a nv n.v bv b.v bhd sdn tbk jsc pjsc kk co a/s aps sp z.o.o as"
    )
)
"""All; some are words, states or surnames too, so that they say something only behind what is known for a body."""
WRITTEN_FORMS = word_set("AB AG AS ASA A/S BV B.V. Bhd JSC KK NV N.V. Oy Oyj PJSC PLC SA SpA Sdn Tbk")
"""Those that nothing else is written like at the end of a name; before them stands no town ([Calgary, AB])."""
