# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, hoofdstuk leefbaarheid
  Over de leefbaarheidsafspraken die bij de uitvoeringsagenda worden ingevuld. De dagen waarop iets is gedaan zijn
  bedachte voorbeelden. Waar geen datum is afgesproken, is het einde van 2024 aangehouden: dan lopen de afspraken
  af.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: Leefbaarheid (Leefbaarheidsafspraken ingevuld) gemeente en Leystromen doen dit uiterlijk eind 2024

    @clause-Leefbaarheid
    Abstract Scenario: op tijd, een dag te laat, en niet ingevuld
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                             | waarde      |
        | ingevulde leefbaarheidsafspraken | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel Leefbaarheid (Leefbaarheidsafspraken ingevuld) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel Leefbaarheid (Leefbaarheidsafspraken ingevuld) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

    @clause-Leefbaarheid
    Abstract Scenario: gemeente en Leystromen samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Leystromen over <jaar> "voldaan"

      Voorbeelden:
        | artikel      | norm                            | feit                             | jaar | waarde     |
        | Leefbaarheid | Leefbaarheidsafspraken ingevuld | ingevulde leefbaarheidsafspraken | 2024 | 31-12-2024 |

    @clause-Leefbaarheid
    Abstract Scenario: alleen in 2024 kan er een oordeel zijn, en zonder melding is dat er niet
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2022:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2023:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2024:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2025:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "<2022>"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"

      Voorbeelden:
        | artikel      | norm                            | partij                | 2022            | 2023                 | 2024           | 2025            |
        | Leefbaarheid | Leefbaarheidsafspraken ingevuld | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |

    @clause-Leefbaarheid
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel      | norm                            | partij                | jaar | peildatum | uitkomst       |
        | Leefbaarheid | Leefbaarheidsafspraken ingevuld | gemeente Alphen-Chaam | 2024 | 1-1-2025  | feit ontbreekt |
