"""Surnames by which news calls people of whom everybody knows who they are, without a first name: general knowledge.

Heads of states and governments, party leaders, rich people, and stars of sport since about 1980.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["KNOWN_SURNAMES"]

KNOWN_SURNAMES = word_set(
    "Obama Trump Clinton Biden Bush Reagan Carter Kennedy Nixon Romney McCain Pence Cheney Gore Kerry Sanders "
    "Warren Rubio Cruz Kasich Christie Pelosi McConnell Ryan Boehner Reid Schumer Palin Gingrich Huckabee "
    "Giuliani Powell Rice Kissinger Rumsfeld Comey Mueller Snowden Assange Manning Scalia Ginsburg Sotomayor "
    "Gorsuch Kavanaugh Putin Medvedev Yeltsin Gorbachev Lavrov Navalny Merkel Kohl Scholz Schröder Schroeder "
    "Macron Hollande Sarkozy Chirac Mitterrand Thatcher Blair Cameron Johnson Corbyn Starmer Sunak Truss Farage "
    "Sturgeon Salmond Miliband Clegg Osborne Berlusconi Renzi Prodi Conte Salvini Meloni Draghi Rajoy Aznar "
    "Zapatero Tsipras Varoufakis Papandreou Rutte Wilders Orban Orbán Tusk Kaczynski Kaczyński Duda Zelensky "
    "Zelenskiy Poroshenko Yanukovych Yushchenko Tymoshenko Lukashenko Nazarbayev Karimov Aliyev Saakashvili "
    "Erdogan Erdoğan Davutoglu Gulen Netanyahu Rabin Sharon Peres Olmert Barak Arafat Abbas Assad Mubarak Morsi "
    "Sisi Gaddafi Qaddafi Kadhafi Khomeini Khamenei Rouhani Ahmadinejad Maliki Karzai Musharraf Bhutto Sharif "
    "Modi Gandhi Vajpayee Singh Xi Hu Jiang Deng Mao Abe Koizumi Kishida Suga Moon Park Kim Duterte Marcos Aquino "
    "Widodo Jokowi Suharto Sukarno Mahathir Najib Anwar Lee Thaksin Yingluck Prayuth Hun Mandela Mbeki Zuma "
    "Ramaphosa Mugabe Mnangagwa Tsvangirai Kenyatta Odinga Ruto Museveni Kagame Nkurunziza Bashir Buhari Obasanjo "
    "Jonathan Tinubu Mahama Ouattara Gbagbo Deby Déby Chavez Chávez Maduro Guaidó Castro Morales Correa Lula "
    "Rousseff Temer Bolsonaro Kirchner Macri Milei Bachelet Piñera Boric Santos Uribe Petro Peña Calderón Trudeau "
    "Turnbull Abbott Rudd Gillard Howard Ardern Key Ban Annan Guterres Stoltenberg Juncker Barroso Francis "
    "Benedict Musk Bezos Gates Buffett Zuckerberg Murdoch Soros Cook Branson Abramovich Slim Ambani Adani Messi "
    "Ronaldo Neymar Maradona Pelé Beckham Rooney Mourinho Guardiola Ferguson Wenger Klopp Zidane Blatter Platini "
    "Infantino Federer Nadal Djokovic Murray Bolt Woods Phelps Armstrong Hamilton Schumacher Vettel Ali Tyson "
    "LeBron Curry Brady Beyoncé Weinstein Cosby Spielberg Depp Jolie Pitt Epstein Madoff"
)
