# language: nl
@borger-odoorn-2023
Functionaliteit: Prestatieafspraken Borger-Odoorn 2023, hoofdstuk 1: inleiding en leeswijzer
  Over nieuwe meerjarenafspraken, de jaarlijkse actualisatie en twee stukken die rond de jaarwisseling worden verwacht.
  De dagen en aantallen zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "borger-odoorn-2023"
    En de peildatum is 1-2-2024

  Regel: 1 Achtergrond (Start met nieuwe meerjarenafspraken) een begin in het voorjaar, uiterlijk op 20 juni 2023
    Een dag is niet afgedrukt: de meteorologische lente eindigt op 31 mei en de astronomische op 20 juni.

    @clause-1-Achtergrond
    Abstract Scenario: na 20 juni is een signaal, de weken na 31 mei zijn nog voorjaar
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                        | waarde      |
        | start gemaakt met nieuwe meerjarenafspraken | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Achtergrond (Start met nieuwe meerjarenafspraken) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel 1 Achtergrond (Start met nieuwe meerjarenafspraken) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 20-6-2023 | nee       | nog niet aan de orde |
        | 21-6-2023 | nee       | signaal              |
        | 1-2-2024  | 1-6-2023  | voldaan              |
        | 1-2-2024  | 20-6-2023 | voldaan              |
        | 1-2-2024  | 21-6-2023 | signaal              |

  Regel: 1 Achtergrond (Nieuwe meerjarenafspraken) de ambitie is nieuwe meerjarenafspraken in 2023

    @clause-1-Achtergrond
    Abstract Scenario: een ambitie die niet of te laat wordt gehaald geeft een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                              | waarde      |
        | nieuwe meerjarenafspraken gemaakt | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Achtergrond (Nieuwe meerjarenafspraken) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel 1 Achtergrond (Nieuwe meerjarenafspraken) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | signaal              |
        | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | 1-2-2024   | 1-1-2023   | voldaan              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: 1 Achtergrond (Jaarlijkse actualisatie van de afspraken) ieder jaar een jaar erbij en een jaar eraf
    Geteld wordt of de afspraken zijn bijgewerkt; het document noemt verschillende looptijden en kiest niet.

    @clause-1-Achtergrond
    Abstract Scenario: één actualisatie is genoeg, geen enkele is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde   |
        | actualisatie van de prestatieafspraken | <aantal> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Achtergrond (Jaarlijkse actualisatie van de afspraken) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel 1 Achtergrond (Jaarlijkse actualisatie van de afspraken) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | aantal | uitkomst             |
        | 30-12-2023 | 1      | nog niet aan de orde |
        | 31-12-2023 | 0      | niet voldaan         |
        | 31-12-2023 | 1      | voldaan              |
        | 31-12-2023 | 2      | voldaan              |

    @clause-1-Achtergrond
    Abstract Scenario: zodra de afspraken zijn bijgewerkt is deze afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023-09-19:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Achtergrond (Jaarlijkse actualisatie van de afspraken) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | uitkomst             |
        | 18-9-2023 | nog niet aan de orde |
        | 19-9-2023 | voldaan              |

  Regel: 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) verwacht begin 2023, uiterlijk op 31 maart 2023

    @clause-1-Samenhang-C2
    Abstract Scenario: een verwachting die niet of te laat uitkomt geeft een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                           | waarde      |
        | woonzorgvisie BOCE vastgesteld | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2023 | nee       | nog niet aan de orde |
        | 1-4-2023  | nee       | signaal              |
        | 1-2-2024  | 31-3-2023 | voldaan              |
        | 1-2-2024  | 1-4-2023  | signaal              |

  Regel: 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) eind 2022 gesloten door gemeente en corporaties

    @clause-1-Samenhang-A5-C2
    Abstract Scenario: een woondeal na 2022 of geen woondeal geeft een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2022:
        | feit                               | waarde      |
        | woondeal Zuidoost-Drenthe gesloten | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor gemeente Borger-Odoorn over 2022 "<uitkomst>"
      En is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor Lefier over 2022 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2022 | nee        | nog niet aan de orde |
        | 1-1-2023   | nee        | signaal              |
        | 1-2-2024   | 31-12-2022 | voldaan              |
        | 1-2-2024   | 1-1-2023   | signaal              |

  Regel: Waar tekortschieten alleen een signaal geeft, want het is een inspanning of een verwachting

    @clause-1-Achtergrond @clause-1-Samenhang-C2 @clause-1-Samenhang-A5-C2
    Abstract Scenario: tekortschieten is een signaal en nooit 'niet voldaan', ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar>: "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel             | norm                                     | jaar | feit                                        | waarde |
        | 1 Achtergrond       | Start met nieuwe meerjarenafspraken      | 2023 | start gemaakt met nieuwe meerjarenafspraken | nee    |
        | 1 Achtergrond       | Nieuwe meerjarenafspraken                | 2023 | nieuwe meerjarenafspraken gemaakt           | nee    |
        | 1 Samenhang, C2     | Vaststelling van de woonzorgvisie        | 2023 | woonzorgvisie BOCE vastgesteld              | nee    |
        | 1 Samenhang, A5, C2 | Sluiten van de woondeal Zuidoost-Drenthe | 2022 | woondeal Zuidoost-Drenthe gesloten          | nee    |

  Regel: Voor wie de afspraken van hoofdstuk 1 gelden
    Gemeld is hier alleen iets van een andere afspraak: bij wie de afspraak bindt ontbreekt dan haar eigen feit, bij
    de anderen komt zij niet voor.

    @clause-1-Achtergrond
    Abstract Scenario: alle vijf de partijen
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel       | norm                                     |
        | 1 Achtergrond | Start met nieuwe meerjarenafspraken      |
        | 1 Achtergrond | Nieuwe meerjarenafspraken                |
        | 1 Achtergrond | Jaarlijkse actualisatie van de afspraken |

    @clause-1-Samenhang-C2
    Scenario: de gemeente alleen
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) voor gemeente Borger-Odoorn over 2023 "feit ontbreekt"
      En komt artikel 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) voor Woonservice niet voor
      En komt artikel 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) voor Lefier niet voor
      En komt artikel 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel 1 Samenhang, C2 (Vaststelling van de woonzorgvisie) voor Huurdersvereniging Samen Sterk niet voor

    @clause-1-Samenhang-A5-C2
    Scenario: gemeente, Woonservice en Lefier
      Gegeven gemeente Borger-Odoorn meldt over 2022:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor gemeente Borger-Odoorn over 2022 "feit ontbreekt"
      En is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor Woonservice over 2022 "feit ontbreekt"
      En is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor Lefier over 2022 "feit ontbreekt"
      En komt artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor Huurdersvereniging Samen Sterk niet voor

  Regel: In welke jaren de afspraken van hoofdstuk 1 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-1-Achtergrond @clause-1-Samenhang-C2
    Abstract Scenario: alleen in 2023
      Gegeven <partij> meldt over 2022:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      En <partij> meldt over 2023:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      En <partij> meldt over 2024:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "niet van kracht"

      Voorbeelden:
        | artikel         | norm                                     | partij                 |
        | 1 Achtergrond   | Start met nieuwe meerjarenafspraken      | gemeente Borger-Odoorn |
        | 1 Achtergrond   | Nieuwe meerjarenafspraken                | gemeente Borger-Odoorn |
        | 1 Achtergrond   | Jaarlijkse actualisatie van de afspraken | gemeente Borger-Odoorn |
        | 1 Samenhang, C2 | Vaststelling van de woonzorgvisie        | gemeente Borger-Odoorn |

    @clause-1-Samenhang-A5-C2
    Scenario: de woondeal alleen in 2022
      Gegeven gemeente Borger-Odoorn meldt over 2021:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      En gemeente Borger-Odoorn meldt over 2022:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      Als de afspraken worden getoetst
      Dan is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor gemeente Borger-Odoorn over 2021 "niet van kracht"
      En is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor gemeente Borger-Odoorn over 2022 "feit ontbreekt"
      En is artikel 1 Samenhang, A5, C2 (Sluiten van de woondeal Zuidoost-Drenthe) voor gemeente Borger-Odoorn over 2023 "niet van kracht"

    @clause-1-Achtergrond
    Scenario: wie naar het tweede halfjaar vraagt, krijgt de uitkomst over het hele jaar
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                          | waarde |
        | bespreking van de analyses van de woningmarkt | 1      |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel 1 Achtergrond (Jaarlijkse actualisatie van de afspraken) voor gemeente Borger-Odoorn over 2023 "feit ontbreekt"
