# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, ambitie voor 2043
  Over waar Dordt West in 2043 wil staan. De notitie noemt geen indicatoren; daarom is er niets te meten.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: ONZE AMBITIE VOOR 2043 (Dordt West groeit naar het gemiddelde) tot 2043, zonder dat de notitie indicatoren noemt

    @clause-ONZE-AMBITIE-VOOR-2043
    Abstract Scenario: de ambitie staat op naam van de gemeente, en heeft geen waarde om aan te toetsen
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                | norm                                  | jaar | uitkomst                |
        | ONZE AMBITIE VOOR 2043 | Dordt West groeit naar het gemiddelde | 2024 | geen waarde afgesproken |

    @clause-ONZE-AMBITIE-VOOR-2043
    Abstract Scenario: zij geldt van 2024 tot en met 2043
      Gegeven de peildatum is 1-2-2045
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                | norm                                  | partij             | jaar | uitkomst                |
        | ONZE AMBITIE VOOR 2043 | Dordt West groeit naar het gemiddelde | gemeente Dordrecht | 2023 | niet van kracht         |
        | ONZE AMBITIE VOOR 2043 | Dordt West groeit naar het gemiddelde | gemeente Dordrecht | 2024 | geen waarde afgesproken |
        | ONZE AMBITIE VOOR 2043 | Dordt West groeit naar het gemiddelde | gemeente Dordrecht | 2043 | geen waarde afgesproken |
        | ONZE AMBITIE VOOR 2043 | Dordt West groeit naar het gemiddelde | gemeente Dordrecht | 2044 | niet van kracht         |
