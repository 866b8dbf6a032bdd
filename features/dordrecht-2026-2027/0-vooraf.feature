# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, vooraf: de voortgang volgen
  Over het jaarlijks volgen van de voortgang door alle partijen. Wie wat meldt is een bedacht voorbeeld.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: Vooraf (Jaarlijkse monitoring van de voortgang) alle partijen samen volgen ieder jaar de voortgang, minstens één keer

    @clause-Vooraf
    Abstract Scenario: één keer per jaar is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit                                         | waarde   |
        | monitoring van de voortgang van de afspraken | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | aantal | uitkomst        |
        | 2025 | 1      | niet van kracht |
        | 2026 | 0      | niet voldaan    |
        | 2026 | 1      | voldaan         |
        | 2026 | 2      | voldaan         |
        | 2027 | 0      | niet voldaan    |
        | 2027 | 1      | voldaan         |
        | 2028 | 1      | niet van kracht |

    @clause-Vooraf
    Abstract Scenario: wie in het jaar al één keer heeft gemonitord is klaar
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026-11-05:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | uitkomst             |
        | 4-11-2026 | nog niet aan de orde |
        | 5-11-2026 | voldaan              |

    @clause-Vooraf
    Abstract Scenario: een jaarcijfer telt pas als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2026 | nog niet aan de orde |
        | 31-12-2026 | voldaan              |

    @clause-Vooraf
    Scenario: zonder opgave over de monitoring is er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                | waarde |
        | Bestuurlijk Overleg | 3      |
      Als de afspraken worden getoetst
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht "feit ontbreekt"

    @clause-Vooraf
    Scenario: alle partijen samen: wat de gemeente meldt telt voor iedereen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Trivire over 2026 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Woonbron over 2026 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Huurdersparticipatieraad Trivire over 2026 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Bewonersraad Woonbron Dordrecht over 2026 "voldaan"
