# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, hoofdstuk wonen en zorg
  Over voorrang voor aandachtsgroepen bij het vinden van een woning. De dagen waarop iets is gedaan zijn bedachte
  voorbeelden. Waar geen datum is afgesproken, is het einde van 2024 aangehouden: dan lopen de afspraken af.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: inleiding wonen en zorg (Verordening voorrang aandachtsgroepen) de gemeente heeft die uiterlijk eind 2024

    @clause-inleiding-wonen-en-zorg
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                           | waarde      |
        | verordening voor voorrang aan aandachtsgroepen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel inleiding wonen en zorg (Verordening voorrang aandachtsgroepen) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel inleiding wonen en zorg (Verordening voorrang aandachtsgroepen) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

    @clause-inleiding-wonen-en-zorg
    Abstract Scenario: de verordening is van de gemeente alleen
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Leystromen niet voor

      Voorbeelden:
        | artikel                 | norm                                  | jaar | uitkomst       |
        | inleiding wonen en zorg | Verordening voorrang aandachtsgroepen | 2024 | feit ontbreekt |

    @clause-inleiding-wonen-en-zorg
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
        | artikel                 | norm                                  | partij                | 2022            | 2023                 | 2024           | 2025            |
        | inleiding wonen en zorg | Verordening voorrang aandachtsgroepen | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |

    @clause-inleiding-wonen-en-zorg
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                 | norm                                  | partij                | jaar | peildatum | uitkomst       |
        | inleiding wonen en zorg | Verordening voorrang aandachtsgroepen | gemeente Alphen-Chaam | 2024 | 1-1-2025  | feit ontbreekt |
