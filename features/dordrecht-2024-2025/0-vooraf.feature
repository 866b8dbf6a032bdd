# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, vooraf: de voortgang volgen
  De partijen volgen ieder jaar hoe het met de afspraken gaat. De gemeente meldt hier voor alle partijen; de aantallen
  en dagen zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026

  Regel: Vooraf (Jaarlijkse monitoring van de voortgang) ten minste één keer per kalenderjaar

    @clause-Vooraf
    Abstract Scenario: één keer is genoeg en vaker mag
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde   |
        | monitoring van de voortgang van de afspraken | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 0      | niet voldaan |
        | 1      | voldaan      |
        | 2      | voldaan      |

    @clause-Vooraf
    Abstract Scenario: zodra de voortgang is besproken is de afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024-06-20:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over 2024
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | uitkomst             |
        | 19-6-2024 | nog niet aan de orde |
        | 20-6-2024 | voldaan              |

    @clause-Vooraf
    Abstract Scenario: een jaarcijfer telt pas als het jaar voorbij is, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2024 | nog niet aan de orde |
        | 31-12-2024 | voldaan              |

    @clause-Vooraf
    Abstract Scenario: een ander cijfer zegt niets over de voortgang, en buiten 2024 en 2025 geldt de afspraak niet
      Gegeven de peildatum is 1-2-2027
      En gemeente Dordrecht meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 3      |
      Als de afspraken worden getoetst
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst        |
        | 2023 | niet van kracht |
        | 2024 | feit ontbreekt  |
        | 2025 | feit ontbreekt  |
        | 2026 | niet van kracht |

    @clause-Vooraf
    Scenario: wat de gemeente meldt telt voor alle partijen
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor gemeente Dordrecht over 2024 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Trivire over 2024 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Woonbron over 2024 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Huurdersparticipatieraad Trivire over 2024 "voldaan"
      En is artikel Vooraf (Jaarlijkse monitoring van de voortgang) voor Bewonersraad Woonbron Dordrecht over 2024 "voldaan"
