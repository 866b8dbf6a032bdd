# language: nl
@borger-odoorn-2023
Functionaliteit: Prestatieafspraken Borger-Odoorn 2023, hoofdstuk 3: duurzaamheid
  Over energielabels, verkoop van huurwoningen, circulair bouwen, de warmtetransitie en de tabellen met aantallen per jaar.
  De aantallen per jaar komen uit de afspraken; wat partijen melden is bedacht.

  Achtergrond:
    Gegeven de afspraken "borger-odoorn-2023"
    En de peildatum is 1-2-2024

  Regel: visie thema 3; B2a (Lefier verkoopt met minimaal label C) geen verkochte woning met een slechter label

    @clause-visie-thema-3-B2a
    Abstract Scenario: één woning met label D of slechter geeft een signaal, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit                                        | waarde        |
        | verkochte huurwoningen                      | <verkocht>    |
        | verkochte huurwoningen met label C of beter | <met label C> |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel visie thema 3; B2a (Lefier verkoopt met minimaal label C) voor Lefier over 2023 "<uitkomst>"
      En zegt de toelichting op artikel visie thema 3; B2a (Lefier verkoopt met minimaal label C) voor Lefier over 2023: "<woorden>"

      Voorbeelden:
        | peildatum  | verkocht | met label C | uitkomst                     | woorden                                            |
        | 30-12-2023 | 3        | 3           | nog niet aan de orde         | dat is nog geen oordeel                            |
        | 31-12-2023 | 3        | 3           | voldaan                      | Oordeel: voldaan                                   |
        | 31-12-2023 | 3        | 2           | signaal                      | tekortschieten geeft een signaal                   |
        | 31-12-2023 | 3        | 4           | cijfers spreken elkaar tegen | Herstel ze eerst                                   |
        | 31-12-2023 |          | 3           | feit ontbreekt               | verkochte huurwoningen (2023)                      |
        | 31-12-2023 | 3        |             | feit ontbreekt               | verkochte huurwoningen met label C of beter (2023) |

  Regel: visie thema 3; B2b (Woonservice verkoopt met minimaal label C) behalve aangewezen kluswoningen

    @clause-visie-thema-3-B2b
    Abstract Scenario: een gemelde kluswoning mag een slechter label hebben, een andere woning niet
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                           | waarde        |
        | verkochte huurwoningen                         | <verkocht>    |
        | verkochte huurwoningen met label C of beter    | <met label C> |
        | verkochte kluswoningen met label D of slechter | <kluswoning>  |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel visie thema 3; B2b (Woonservice verkoopt met minimaal label C) voor Woonservice over 2023 "<uitkomst>"
      En zegt de toelichting op artikel visie thema 3; B2b (Woonservice verkoopt met minimaal label C) voor Woonservice over 2023: "<woorden>"

      Voorbeelden:
        | peildatum  | verkocht | met label C | kluswoning | uitkomst                     | woorden                                            |
        | 30-12-2023 | 4        | 3           | 1          | nog niet aan de orde         | dat is nog geen oordeel                            |
        | 31-12-2023 | 4        | 3           | 1          | voldaan                      | Oordeel: voldaan                                   |
        | 31-12-2023 | 4        | 2           | 1          | signaal                      | tekortschieten geeft een signaal                   |
        | 31-12-2023 | 4        | 3           |            | signaal                      | tekortschieten geeft een signaal                   |
        | 31-12-2023 | 4        | 4           |            | voldaan                      | Oordeel: voldaan                                   |
        | 31-12-2023 | 4        | 4           | 1          | cijfers spreken elkaar tegen | Herstel ze eerst                                   |
        | 31-12-2023 |          | 3           | 1          | feit ontbreekt               | verkochte huurwoningen (2023)                      |
        | 31-12-2023 | 4        |             | 1          | feit ontbreekt               | verkochte huurwoningen met label C of beter (2023) |

  Regel: visie thema 3; B2a (Kopers van huurwoningen geholpen met verduurzamen) de gemeente doet iedere koper een aanbod

    @clause-visie-thema-3-B2a
    Abstract Scenario: één koper zonder aanbod is er een te veel, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                       | waarde       |
        | kopers van huurwoningen van de corporaties | <kopers>     |
        | kopers met een aanbod voor verduurzaming   | <met aanbod> |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel visie thema 3; B2a (Kopers van huurwoningen geholpen met verduurzamen) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | kopers | met aanbod | uitkomst                     |
        | 30-12-2023 | 7      | 7          | nog niet aan de orde         |
        | 31-12-2023 | 7      | 7          | voldaan                      |
        | 31-12-2023 | 7      | 6          | niet voldaan                 |
        | 31-12-2023 | 7      | 8          | cijfers spreken elkaar tegen |
        | 31-12-2023 |        | 7          | feit ontbreekt               |
        | 31-12-2023 | 7      |            | feit ontbreekt               |

  Regel: B1a en B2a Aantallen van Lefier in 2023
    Nieuwbouw met label A telt niet mee, en verkoop aan de zittende huurder is geen leeggekomen woning.

    @clause-B1a @clause-B2a
    Abstract Scenario: te weinig label A of verkoop buiten de vijver geeft een signaal
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel <artikel> (<norm>) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden: 30 woningen, hooguit een signaal omdat de afspraken elkaar tegenspreken
        | artikel | norm                                           | feit                                     | peildatum  | aantal | uitkomst             |
        | B1a     | Lefier brengt 30 woningen naar label A in 2023 | woningen verbeterd naar label A of beter | 30-12-2023 | 30     | nog niet aan de orde |
        | B1a     | Lefier brengt 30 woningen naar label A in 2023 | woningen verbeterd naar label A of beter | 31-12-2023 | 29     | signaal              |
        | B1a     | Lefier brengt 30 woningen naar label A in 2023 | woningen verbeterd naar label A of beter | 31-12-2023 | 30     | voldaan              |
        | B1a     | Lefier brengt 30 woningen naar label A in 2023 | woningen verbeterd naar label A of beter | 31-12-2023 | 31     | voldaan              |

      Voorbeelden: leeggekomen woningen alleen uit de vijver
        | artikel | norm                                        | feit                                                  | peildatum  | aantal | uitkomst             |
        | B2a     | Lefier verkoopt alleen uit de verkoopvijver | leeggekomen woningen verkocht buiten de verkoopvijver | 30-12-2023 | 0      | nog niet aan de orde |
        | B2a     | Lefier verkoopt alleen uit de verkoopvijver | leeggekomen woningen verkocht buiten de verkoopvijver | 31-12-2023 | 0      | voldaan              |
        | B2a     | Lefier verkoopt alleen uit de verkoopvijver | leeggekomen woningen verkocht buiten de verkoopvijver | 31-12-2023 | 1      | signaal              |

  Regel: rij onder B1a; B2a (Lefier brengt 63 verkoopwoningen naar label C in 2024) woningen met een slecht label

    @clause-rij-onder-B1a-B2a
    Abstract Scenario: één woning minder dan 63 geeft een signaal
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2024:
        | feit                                   | waarde   |
        | verkoopwoningen verbeterd naar label C | <aantal> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel rij onder B1a; B2a (Lefier brengt 63 verkoopwoningen naar label C in 2024) voor Lefier over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | aantal | uitkomst             |
        | 30-12-2024 | 63     | nog niet aan de orde |
        | 31-12-2024 | 62     | signaal              |
        | 31-12-2024 | 63     | voldaan              |
        | 31-12-2024 | 64     | voldaan              |

  Regel: B1a (Lefier verbetert alle andere woningen met label E F en G) eind 2027 is er geen een over
    Afgesproken is voor 2028. Een tussendoel of tempo is niet afgedrukt: tot eind 2027 komt er geen oordeel.

    @clause-B1a
    Abstract Scenario: eind 2027 is iedere woning met label E, F of G er een te veel
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2027:
        | feit                        | waarde |
        | woningen met energielabel E | <E>    |
        | woningen met energielabel F | <F>    |
        | woningen met energielabel G | <G>    |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel B1a (Lefier verbetert alle andere woningen met label E F en G) voor Lefier over 2027 "<uitkomst>"
      En zegt de toelichting op artikel B1a (Lefier verbetert alle andere woningen met label E F en G) voor Lefier over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | E | F | G | uitkomst             | woorden                            |
        | 30-12-2027 | 0 | 0 | 0 | nog niet aan de orde | dat is nog geen oordeel            |
        | 31-12-2027 | 0 | 0 | 0 | voldaan              | Oordeel: voldaan                   |
        | 31-12-2027 | 1 | 0 | 0 | signaal              | tekortschieten geeft een signaal   |
        | 31-12-2027 | 0 | 1 | 0 | signaal              | tekortschieten geeft een signaal   |
        | 31-12-2027 | 0 | 0 | 1 | signaal              | tekortschieten geeft een signaal   |
        | 31-12-2027 |   | 0 | 0 | feit ontbreekt       | woningen met energielabel E (2027) |
        | 31-12-2027 | 0 |   | 0 | feit ontbreekt       | woningen met energielabel F (2027) |
        | 31-12-2027 | 0 | 0 |   | feit ontbreekt       | woningen met energielabel G (2027) |

    @clause-B1a
    Abstract Scenario: dat er niets af gaat is vóór eind 2027 nog geen signaal
      Gegeven de peildatum is 1-2-2028
      En Lefier meldt over <jaar ervoor>:
        | feit                        | waarde |
        | woningen met energielabel E | 50     |
        | woningen met energielabel F | 30     |
        | woningen met energielabel G | 20     |
      En Lefier meldt over <jaar>:
        | feit                        | waarde |
        | woningen met energielabel E | 50     |
        | woningen met energielabel F | 30     |
        | woningen met energielabel G | 20     |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel B1a (Lefier verbetert alle andere woningen met label E F en G) voor Lefier over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar ervoor | jaar | uitkomst             |
        | 2022        | 2023 | nog niet aan de orde |
        | 2025        | 2026 | nog niet aan de orde |
        | 2026        | 2027 | signaal              |

  Regel: rij onder B1a (Lefier brengt 206 woningen naar label A in 2023 tot en met 2025) de drie jaren samen
    De 30 woningen van 2023 tellen mee. De tabel na B6 noemt andere aantallen en heeft eigen normen.

    @clause-rij-onder-B1a
    Abstract Scenario: pas eind 2025 volgt een oordeel, over alle drie de jaren samen
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit                                     | waarde    |
        | woningen verbeterd naar label A of beter | <in 2023> |
      En Lefier meldt over 2024:
        | feit                                     | waarde    |
        | woningen verbeterd naar label A of beter | <in 2024> |
      En Lefier meldt over 2025:
        | feit                                     | waarde    |
        | woningen verbeterd naar label A of beter | <in 2025> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel rij onder B1a (Lefier brengt 206 woningen naar label A in 2023 tot en met 2025) voor Lefier over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel rij onder B1a (Lefier brengt 206 woningen naar label A in 2023 tot en met 2025) voor Lefier over <jaar>: "<woorden>"

      Voorbeelden:
        | jaar | peildatum  | in 2023 | in 2024 | in 2025 | uitkomst             | woorden                                         |
        | 2024 | 1-2-2026   | 30      | 90      | 86      | nog niet aan de orde | dat is nog geen oordeel                         |
        | 2025 | 30-12-2025 | 30      | 90      | 86      | nog niet aan de orde | dat is nog geen oordeel                         |
        | 2025 | 31-12-2025 | 30      | 90      | 85      | signaal              | tekortschieten geeft een signaal                |
        | 2025 | 31-12-2025 | 30      | 90      | 86      | voldaan              | Oordeel: voldaan                                |
        | 2025 | 31-12-2025 | 30      | 90      | 87      | voldaan              | Oordeel: voldaan                                |
        | 2025 | 31-12-2025 |         | 90      | 116     | feit ontbreekt       | woningen verbeterd naar label A of beter (2023) |
        | 2025 | 31-12-2025 | 30      |         | 176     | feit ontbreekt       | woningen verbeterd naar label A of beter (2024) |
        | 2025 | 31-12-2025 | 120     | 86      |         | feit ontbreekt       | woningen verbeterd naar label A of beter (2025) |

  Regel: B2a (Alle woningen met verkooplabel naar label C) eind 2025 heeft iedere woning in de vijver label C of beter
    Afgesproken is de komende jaren; de tijdkolom loopt tot en met 2025.

    @clause-B2a
    Abstract Scenario: pas eind 2025 volgt een oordeel; één woning zonder label C geeft dan een signaal
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over <jaar>:
        | feit                                              | waarde         |
        | woningen met een verkooplabel                     | <verkooplabel> |
        | woningen met een verkooplabel en label C of beter | <met label C>  |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel B2a (Alle woningen met verkooplabel naar label C) voor Lefier over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel B2a (Alle woningen met verkooplabel naar label C) voor Lefier over <jaar>: "<woorden>"

      Voorbeelden:
        | jaar | peildatum  | verkooplabel | met label C | uitkomst                     | woorden                                                  |
        | 2024 | 1-2-2026   | 80           | 63          | nog niet aan de orde         | dat is nog geen oordeel                                  |
        | 2025 | 30-12-2025 | 80           | 80          | nog niet aan de orde         | dat is nog geen oordeel                                  |
        | 2025 | 31-12-2025 | 80           | 80          | voldaan                      | Oordeel: voldaan                                         |
        | 2025 | 31-12-2025 | 80           | 79          | signaal                      | tekortschieten geeft een signaal                         |
        | 2025 | 31-12-2025 | 80           | 81          | cijfers spreken elkaar tegen | Herstel ze eerst                                         |
        | 2025 | 31-12-2025 |              | 80          | feit ontbreekt               | woningen met een verkooplabel (2025)                     |
        | 2025 | 31-12-2025 | 80           |             | feit ontbreekt               | woningen met een verkooplabel en label C of beter (2025) |

  Regel: B3 en B4 Wat eind 2024 bereikt moet zijn
    De tijdkolom loopt tot en met 2024. Een proef van Lefier in een andere gemeente telt niet mee.

    @clause-B3 @clause-B4
    Abstract Scenario: vóór eind 2024 is er nog geen oordeel, daarna is één te weinig een signaal
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden: iedere corporatie één project, hier Woonservice
        | artikel | norm                                            | partij      | feit                                      | jaar | peildatum  | aantal | uitkomst             |
        | B3      | Een project met circulair bouwen per corporatie | Woonservice | projecten met circulair bouwen sinds 2021 | 2023 | 1-2-2025   | 0      | nog niet aan de orde |
        | B3      | Een project met circulair bouwen per corporatie | Woonservice | projecten met circulair bouwen sinds 2021 | 2024 | 30-12-2024 | 1      | nog niet aan de orde |
        | B3      | Een project met circulair bouwen per corporatie | Woonservice | projecten met circulair bouwen sinds 2021 | 2024 | 31-12-2024 | 0      | signaal              |
        | B3      | Een project met circulair bouwen per corporatie | Woonservice | projecten met circulair bouwen sinds 2021 | 2024 | 31-12-2024 | 1      | voldaan              |
        | B3      | Een project met circulair bouwen per corporatie | Woonservice | projecten met circulair bouwen sinds 2021 | 2024 | 31-12-2024 | 2      | voldaan              |

      Voorbeelden: de gemeente zes plannen
        | artikel | norm                       | partij                 | feit                                     | jaar | peildatum  | aantal | uitkomst             |
        | B4      | Zes wijkuitvoeringsplannen | gemeente Borger-Odoorn | opgestelde wijkuitvoeringsplannen warmte | 2023 | 1-2-2025   | 5      | nog niet aan de orde |
        | B4      | Zes wijkuitvoeringsplannen | gemeente Borger-Odoorn | opgestelde wijkuitvoeringsplannen warmte | 2024 | 30-12-2024 | 6      | nog niet aan de orde |
        | B4      | Zes wijkuitvoeringsplannen | gemeente Borger-Odoorn | opgestelde wijkuitvoeringsplannen warmte | 2024 | 31-12-2024 | 5      | signaal              |
        | B4      | Zes wijkuitvoeringsplannen | gemeente Borger-Odoorn | opgestelde wijkuitvoeringsplannen warmte | 2024 | 31-12-2024 | 6      | voldaan              |
        | B4      | Zes wijkuitvoeringsplannen | gemeente Borger-Odoorn | opgestelde wijkuitvoeringsplannen warmte | 2024 | 31-12-2024 | 7      | voldaan              |

  Regel: B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) beide dorpen hebben eind 2024 een plan
    De tijdkolom loopt tot en met 2024.

    @clause-B4
    Abstract Scenario: ieder dorp krijgt een eigen oordeel; te laat of geen plan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2024 voor "<dorp>":
        | feit                                               | waarde      |
        | wijkuitvoeringsplan warmte voor het dorp opgesteld | <gedaan op> |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over 2024 bij "<dorp>" "<uitkomst>"

      Voorbeelden:
        | dorp          | peildatum  | gedaan op  | uitkomst             |
        | 2e Exloërmond | 31-12-2024 | nee        | nog niet aan de orde |
        | 2e Exloërmond | 1-1-2025   | nee        | signaal              |
        | 2e Exloërmond | 1-2-2025   | 31-12-2024 | voldaan              |
        | 2e Exloërmond | 1-2-2025   | 1-1-2025   | signaal              |
        | Valthe        | 31-12-2024 | nee        | nog niet aan de orde |
        | Valthe        | 1-1-2025   | nee        | signaal              |
        | Valthe        | 1-2-2025   | 31-12-2024 | voldaan              |
        | Valthe        | 1-2-2025   | 1-1-2025   | signaal              |

    @clause-B4
    Abstract Scenario: zonder plan blijft het bij een signaal
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over 2024 voor "<dorp>":
        | feit                                               | waarde |
        | wijkuitvoeringsplan warmte voor het dorp opgesteld | nee    |
      Als de afspraken worden getoetst over 2024
      Dan is artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over 2024 bij "<dorp>" "signaal"
      En zegt de toelichting op artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over 2024 bij "<dorp>": "tekortschieten geeft een signaal"

      Voorbeelden:
        | dorp          |
        | 2e Exloërmond |
        | Valthe        |

    @clause-B4
    Scenario: de gemeente alleen, en alleen over deze twee dorpen
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En gemeente Borger-Odoorn meldt over 2024 voor "Exloo":
        | feit                                               | waarde |
        | wijkuitvoeringsplan warmte voor het dorp opgesteld | nee    |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over 2024 bij "2e Exloërmond" "feit ontbreekt"
      En is artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over 2024 bij "Valthe" "feit ontbreekt"
      En komt artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over 2024 bij "Exloo" niet voor
      En komt artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor Woonservice niet voor
      En komt artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor Lefier niet voor
      En komt artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor Huurdersvereniging Samen Sterk niet voor

    @clause-B4
    Abstract Scenario: vóór 2023 en na 2024 gelden deze plannen niet
      Gegeven de peildatum is 1-2-2026
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over <jaar> bij "2e Exloërmond" "<uitkomst>"
      En is artikel B4 (Wijkuitvoeringsplannen voor 2e Exloërmond en Valthe) voor gemeente Borger-Odoorn over <jaar> bij "Valthe" "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst             |
        | 2022 | niet van kracht      |
        | 2023 | nog niet aan de orde |
        | 2024 | feit ontbreekt       |
        | 2025 | niet van kracht      |

  Regel: rij onder B1b en B5 Wat gemeente en Woonservice samen in 2e Exloërmond uiterlijk op 31 december 2023 doen
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2023.

    @clause-rij-onder-B1b @clause-B5
    Abstract Scenario: wat de een meldt telt voor beide; te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden: gemeente en Woonservice onderzoeken de pilot uit de Transitievisie Warmte
        | artikel       | norm                              | feit                              | peildatum  | gedaan op  | uitkomst             |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond | onderzoek pilotdorp 2e Exloërmond | 31-12-2023 | nee        | nog niet aan de orde |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond | onderzoek pilotdorp 2e Exloërmond | 1-1-2024   | nee        | niet voldaan         |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond | onderzoek pilotdorp 2e Exloërmond | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond | onderzoek pilotdorp 2e Exloërmond | 1-2-2024   | 1-1-2023   | voldaan              |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond | onderzoek pilotdorp 2e Exloërmond | 1-2-2024   | 31-12-2023 | voldaan              |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond | onderzoek pilotdorp 2e Exloërmond | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: gemeente en Woonservice werken de proeftuin uit
        | artikel | norm                                      | feit                                      | peildatum  | gedaan op  | uitkomst             |
        | B5      | Proeftuin toekomstbestendig 2e Exloërmond | uitwerking van de proeftuin 2e Exloërmond | 31-12-2023 | nee        | nog niet aan de orde |
        | B5      | Proeftuin toekomstbestendig 2e Exloërmond | uitwerking van de proeftuin 2e Exloërmond | 1-1-2024   | nee        | niet voldaan         |
        | B5      | Proeftuin toekomstbestendig 2e Exloërmond | uitwerking van de proeftuin 2e Exloërmond | 1-2-2024   | 31-12-2023 | voldaan              |
        | B5      | Proeftuin toekomstbestendig 2e Exloërmond | uitwerking van de proeftuin 2e Exloërmond | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: B4 Wat Woonservice en Lefier uiterlijk op 31 december 2023 ieder zelf doen

    @clause-B4
    Abstract Scenario: te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<uitkomst>"

      Voorbeelden: Woonservice werkt haar doelen bij
        | artikel | norm                                            | partij      | feit                                                | peildatum  | gedaan op  | uitkomst             |
        | B4      | Woonservice actualiseert de duurzaamheidsdoelen | Woonservice | geactualiseerde duurzaamheidsdoelen van Woonservice | 31-12-2023 | nee        | nog niet aan de orde |
        | B4      | Woonservice actualiseert de duurzaamheidsdoelen | Woonservice | geactualiseerde duurzaamheidsdoelen van Woonservice | 1-1-2024   | nee        | niet voldaan         |
        | B4      | Woonservice actualiseert de duurzaamheidsdoelen | Woonservice | geactualiseerde duurzaamheidsdoelen van Woonservice | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | B4      | Woonservice actualiseert de duurzaamheidsdoelen | Woonservice | geactualiseerde duurzaamheidsdoelen van Woonservice | 1-2-2024   | 1-1-2023   | voldaan              |
        | B4      | Woonservice actualiseert de duurzaamheidsdoelen | Woonservice | geactualiseerde duurzaamheidsdoelen van Woonservice | 1-2-2024   | 31-12-2023 | voldaan              |
        | B4      | Woonservice actualiseert de duurzaamheidsdoelen | Woonservice | geactualiseerde duurzaamheidsdoelen van Woonservice | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: Lefier zoekt uit wat er nodig is om in 2050 CO2-neutraal te zijn
        | artikel | norm                                       | partij | feit                                           | peildatum  | gedaan op  | uitkomst             |
        | B4      | Lefier onderzoekt de weg naar CO2-neutraal | Lefier | onderzoek van Lefier naar CO2-neutraal in 2050 | 31-12-2023 | nee        | nog niet aan de orde |
        | B4      | Lefier onderzoekt de weg naar CO2-neutraal | Lefier | onderzoek van Lefier naar CO2-neutraal in 2050 | 1-1-2024   | nee        | niet voldaan         |
        | B4      | Lefier onderzoekt de weg naar CO2-neutraal | Lefier | onderzoek van Lefier naar CO2-neutraal in 2050 | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | B4      | Lefier onderzoekt de weg naar CO2-neutraal | Lefier | onderzoek van Lefier naar CO2-neutraal in 2050 | 1-2-2024   | 1-1-2023   | voldaan              |
        | B4      | Lefier onderzoekt de weg naar CO2-neutraal | Lefier | onderzoek van Lefier naar CO2-neutraal in 2050 | 1-2-2024   | 31-12-2023 | voldaan              |
        | B4      | Lefier onderzoekt de weg naar CO2-neutraal | Lefier | onderzoek van Lefier naar CO2-neutraal in 2050 | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: B3 (Drentse Bouwstroom verder ingezet) iedere corporatie zet haar in 2023 verder in

    @clause-B3
    Abstract Scenario: te laat of niet ingezet is een signaal
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                    | waarde      |
        | inzet van de Drentse Bouwstroom in 2023 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel B3 (Drentse Bouwstroom verder ingezet) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | signaal              |
        | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | 1-2-2024   | 1-1-2023   | voldaan              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

    @clause-B3
    Scenario: iedere corporatie voor zich: wat Woonservice meldt telt niet voor Lefier
      Gegeven Woonservice meldt over 2023:
        | feit                                    | waarde     |
        | inzet van de Drentse Bouwstroom in 2023 | 31-12-2023 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel B3 (Drentse Bouwstroom verder ingezet) voor Woonservice over 2023 "voldaan"
      En is artikel B3 (Drentse Bouwstroom verder ingezet) voor Lefier over 2023 "feit ontbreekt"

  Regel: B6 (Samen optrekken bij isolatie uitgezocht) alle partijen zoeken dit in 2023 uit

    @clause-B6
    Abstract Scenario: te laat is een signaal, niet uitgezocht is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                       | waarde      |
        | uitkomst over samen optrekken bij isolatie | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel B6 (Samen optrekken bij isolatie uitgezocht) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel B6 (Samen optrekken bij isolatie uitgezocht) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | niet voldaan         |
        | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | 1-2-2024   | 1-1-2023   | voldaan              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: tweede rij onder B1b en B4 Wat Woonservice en de gemeente uiterlijk op 31 december 2024 ieder zelf doen
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2024.

    @clause-tweede-rij-onder-B1b @clause-B4
    Abstract Scenario: te laat of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2024 "<uitkomst>"

      Voorbeelden: Woonservice deelt haar agenda uit 2021
        | artikel              | norm                                     | partij      | feit                                                    | peildatum  | gedaan op  | uitkomst             |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda | Woonservice | duurzaamheidsagenda Woonservice gedeeld met de gemeente | 31-12-2024 | nee        | nog niet aan de orde |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda | Woonservice | duurzaamheidsagenda Woonservice gedeeld met de gemeente | 1-1-2025   | nee        | signaal              |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda | Woonservice | duurzaamheidsagenda Woonservice gedeeld met de gemeente | 1-2-2025   | 31-12-2024 | voldaan              |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda | Woonservice | duurzaamheidsagenda Woonservice gedeeld met de gemeente | 1-2-2025   | 1-1-2025   | signaal              |

      Voorbeelden: de gemeente geeft per wijk aan wat kan
        | artikel | norm                   | partij                 | feit                                     | peildatum  | gedaan op  | uitkomst             |
        | B4      | Systeemkeuzes per wijk | gemeente Borger-Odoorn | systeemkeuzes warmte per wijk aangegeven | 31-12-2024 | nee        | nog niet aan de orde |
        | B4      | Systeemkeuzes per wijk | gemeente Borger-Odoorn | systeemkeuzes warmte per wijk aangegeven | 1-1-2025   | nee        | signaal              |
        | B4      | Systeemkeuzes per wijk | gemeente Borger-Odoorn | systeemkeuzes warmte per wijk aangegeven | 1-2-2025   | 31-12-2024 | voldaan              |
        | B4      | Systeemkeuzes per wijk | gemeente Borger-Odoorn | systeemkeuzes warmte per wijk aangegeven | 1-2-2025   | 1-1-2025   | signaal              |

  Regel: B2b en B4 Wat de partijen uiterlijk op 31 december 2024 samen doen
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2024.

    @clause-B2b @clause-B4
    Abstract Scenario: wat de gemeente meldt telt voor allen; te laat of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2024 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor <ook voor> over 2024 "<uitkomst>"

      Voorbeelden: gemeente en Woonservice, over maatregelen bij verkoop
        | artikel | norm                                             | ook voor    | feit                                                    | peildatum  | gedaan op  | uitkomst             |
        | B2b     | Overleg over aanvullende maatregelen bij verkoop | Woonservice | overleg over aanvullende energiemaatregelen bij verkoop | 31-12-2024 | nee        | nog niet aan de orde |
        | B2b     | Overleg over aanvullende maatregelen bij verkoop | Woonservice | overleg over aanvullende energiemaatregelen bij verkoop | 1-1-2025   | nee        | signaal              |
        | B2b     | Overleg over aanvullende maatregelen bij verkoop | Woonservice | overleg over aanvullende energiemaatregelen bij verkoop | 1-2-2025   | 31-12-2024 | voldaan              |
        | B2b     | Overleg over aanvullende maatregelen bij verkoop | Woonservice | overleg over aanvullende energiemaatregelen bij verkoop | 1-2-2025   | 1-1-2025   | signaal              |

      Voorbeelden: alle partijen, voor de hele voorraad
        | artikel | norm                                           | ook voor                       | feit                                                 | peildatum  | gedaan op  | uitkomst             |
        | B4      | Plan voor een energieneutrale voorraad in 2040 | Huurdersvereniging Samen Sterk | plan voor een energieneutrale woningvoorraad in 2040 | 31-12-2024 | nee        | nog niet aan de orde |
        | B4      | Plan voor een energieneutrale voorraad in 2040 | Huurdersvereniging Samen Sterk | plan voor een energieneutrale woningvoorraad in 2040 | 1-1-2025   | nee        | signaal              |
        | B4      | Plan voor een energieneutrale voorraad in 2040 | Huurdersvereniging Samen Sterk | plan voor een energieneutrale woningvoorraad in 2040 | 1-2-2025   | 31-12-2024 | voldaan              |
        | B4      | Plan voor een energieneutrale voorraad in 2040 | Huurdersvereniging Samen Sterk | plan voor een energieneutrale woningvoorraad in 2040 | 1-2-2025   | 1-1-2025   | signaal              |

  Regel: tabel na B6 (Lefier) Aantallen per jaar: een afwijking van de planning geeft een signaal
    Van de jaartallen is een deel afgedekt; de kolommen zijn gelezen als 2023 tot en met 2027, op volgorde. Minder slopen
    of verkopen dan gepland mag.

    @clause-tabel-na-B6-Lefier
    Abstract Scenario: het aantal uit de tabel, één minder en één meer
      Gegeven de peildatum is 1-2-2028
      En Lefier meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel tabel na B6 (Lefier) (<norm>) voor Lefier over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel tabel na B6 (Lefier) (<norm>) voor Lefier over <jaar>: "<woorden>"

      Voorbeelden: sloop, ten hoogste het aantal uit de tabel
        | norm              | feit                   | jaar | aantal | uitkomst | woorden                          |
        | Sloop Lefier 2026 | gesloopte huurwoningen | 2026 | 6      | voldaan  | Oordeel: voldaan                 |
        | Sloop Lefier 2026 | gesloopte huurwoningen | 2026 | 7      | voldaan  | Oordeel: voldaan                 |
        | Sloop Lefier 2026 | gesloopte huurwoningen | 2026 | 8      | signaal  | tekortschieten geeft een signaal |
        | Sloop Lefier 2027 | gesloopte huurwoningen | 2027 | 6      | voldaan  | Oordeel: voldaan                 |
        | Sloop Lefier 2027 | gesloopte huurwoningen | 2027 | 7      | voldaan  | Oordeel: voldaan                 |
        | Sloop Lefier 2027 | gesloopte huurwoningen | 2027 | 8      | signaal  | tekortschieten geeft een signaal |

      Voorbeelden: verkoop, ten hoogste het aantal uit de tabel
        | norm                | feit                   | jaar | aantal | uitkomst | woorden                          |
        | Verkoop Lefier 2024 | verkochte huurwoningen | 2024 | 2      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2024 | verkochte huurwoningen | 2024 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2024 | verkochte huurwoningen | 2024 | 4      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Lefier 2025 | verkochte huurwoningen | 2025 | 2      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2025 | verkochte huurwoningen | 2025 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2025 | verkochte huurwoningen | 2025 | 4      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Lefier 2026 | verkochte huurwoningen | 2026 | 2      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2026 | verkochte huurwoningen | 2026 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2026 | verkochte huurwoningen | 2026 | 4      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Lefier 2027 | verkochte huurwoningen | 2027 | 2      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2027 | verkochte huurwoningen | 2027 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Lefier 2027 | verkochte huurwoningen | 2027 | 4      | signaal  | tekortschieten geeft een signaal |

      Voorbeelden: verduurzaming, ten minste het aantal uit de tabel
        | norm                      | feit                       | jaar | aantal | uitkomst | woorden                          |
        | Verduurzaming Lefier 2024 | verduurzaamde huurwoningen | 2024 | 68     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Lefier 2024 | verduurzaamde huurwoningen | 2024 | 69     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2024 | verduurzaamde huurwoningen | 2024 | 70     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2025 | verduurzaamde huurwoningen | 2025 | 77     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Lefier 2025 | verduurzaamde huurwoningen | 2025 | 78     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2025 | verduurzaamde huurwoningen | 2025 | 79     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2026 | verduurzaamde huurwoningen | 2026 | 20     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Lefier 2026 | verduurzaamde huurwoningen | 2026 | 21     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2026 | verduurzaamde huurwoningen | 2026 | 22     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2027 | verduurzaamde huurwoningen | 2027 | 20     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Lefier 2027 | verduurzaamde huurwoningen | 2027 | 21     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Lefier 2027 | verduurzaamde huurwoningen | 2027 | 22     | voldaan  | Oordeel: voldaan                 |

      Voorbeelden: woningen met zonnepanelen erbij, ten minste het aantal uit de tabel
        | norm                     | feit                                   | jaar | aantal | uitkomst | woorden                          |
        | Zonnepanelen Lefier 2023 | huurwoningen voorzien van zonnepanelen | 2023 | 35     | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Lefier 2023 | huurwoningen voorzien van zonnepanelen | 2023 | 36     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2023 | huurwoningen voorzien van zonnepanelen | 2023 | 37     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2024 | huurwoningen voorzien van zonnepanelen | 2024 | 59     | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Lefier 2024 | huurwoningen voorzien van zonnepanelen | 2024 | 60     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2024 | huurwoningen voorzien van zonnepanelen | 2024 | 61     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2025 | huurwoningen voorzien van zonnepanelen | 2025 | 52     | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Lefier 2025 | huurwoningen voorzien van zonnepanelen | 2025 | 53     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2025 | huurwoningen voorzien van zonnepanelen | 2025 | 54     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2026 | huurwoningen voorzien van zonnepanelen | 2026 | 52     | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Lefier 2026 | huurwoningen voorzien van zonnepanelen | 2026 | 53     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2026 | huurwoningen voorzien van zonnepanelen | 2026 | 54     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2027 | huurwoningen voorzien van zonnepanelen | 2027 | 40     | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Lefier 2027 | huurwoningen voorzien van zonnepanelen | 2027 | 41     | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Lefier 2027 | huurwoningen voorzien van zonnepanelen | 2027 | 42     | voldaan  | Oordeel: voldaan                 |

    @clause-tabel-na-B6-Lefier
    Abstract Scenario: op 30 december van het jaar is er nog geen oordeel, ook niet voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 30-12-<jaar>
      En Lefier meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel tabel na B6 (Lefier) (<norm>) voor Lefier over <jaar> "nog niet aan de orde"

      Voorbeelden:
        | norm                      | feit                                   | jaar | aantal |
        | Sloop Lefier 2026         | gesloopte huurwoningen                 | 2026 | 7      |
        | Sloop Lefier 2027         | gesloopte huurwoningen                 | 2027 | 7      |
        | Verkoop Lefier 2024       | verkochte huurwoningen                 | 2024 | 3      |
        | Verkoop Lefier 2025       | verkochte huurwoningen                 | 2025 | 3      |
        | Verkoop Lefier 2026       | verkochte huurwoningen                 | 2026 | 3      |
        | Verkoop Lefier 2027       | verkochte huurwoningen                 | 2027 | 3      |
        | Verduurzaming Lefier 2024 | verduurzaamde huurwoningen             | 2024 | 69     |
        | Verduurzaming Lefier 2025 | verduurzaamde huurwoningen             | 2025 | 78     |
        | Verduurzaming Lefier 2026 | verduurzaamde huurwoningen             | 2026 | 21     |
        | Verduurzaming Lefier 2027 | verduurzaamde huurwoningen             | 2027 | 21     |
        | Zonnepanelen Lefier 2023  | huurwoningen voorzien van zonnepanelen | 2023 | 36     |
        | Zonnepanelen Lefier 2024  | huurwoningen voorzien van zonnepanelen | 2024 | 60     |
        | Zonnepanelen Lefier 2025  | huurwoningen voorzien van zonnepanelen | 2025 | 53     |
        | Zonnepanelen Lefier 2026  | huurwoningen voorzien van zonnepanelen | 2026 | 53     |
        | Zonnepanelen Lefier 2027  | huurwoningen voorzien van zonnepanelen | 2027 | 41     |

    @clause-tabel-na-B6-Lefier
    Abstract Scenario: ieder aantal geldt voor Lefier alleen, en alleen in zijn eigen jaar
      Gegeven de peildatum is 1-2-2029
      En Lefier meldt over <jaar ervoor>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En Lefier meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En Lefier meldt over <jaar erna>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel tabel na B6 (Lefier) (<norm>) voor Lefier over <jaar ervoor> "niet van kracht"
      En is artikel tabel na B6 (Lefier) (<norm>) voor Lefier over <jaar> "feit ontbreekt"
      En is artikel tabel na B6 (Lefier) (<norm>) voor Lefier over <jaar erna> "niet van kracht"
      En komt artikel tabel na B6 (Lefier) (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel tabel na B6 (Lefier) (<norm>) voor Woonservice niet voor
      En komt artikel tabel na B6 (Lefier) (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel tabel na B6 (Lefier) (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | norm                      | jaar ervoor | jaar | jaar erna |
        | Sloop Lefier 2026         | 2025        | 2026 | 2027      |
        | Sloop Lefier 2027         | 2026        | 2027 | 2028      |
        | Verkoop Lefier 2024       | 2023        | 2024 | 2025      |
        | Verkoop Lefier 2025       | 2024        | 2025 | 2026      |
        | Verkoop Lefier 2026       | 2025        | 2026 | 2027      |
        | Verkoop Lefier 2027       | 2026        | 2027 | 2028      |
        | Verduurzaming Lefier 2024 | 2023        | 2024 | 2025      |
        | Verduurzaming Lefier 2025 | 2024        | 2025 | 2026      |
        | Verduurzaming Lefier 2026 | 2025        | 2026 | 2027      |
        | Verduurzaming Lefier 2027 | 2026        | 2027 | 2028      |
        | Zonnepanelen Lefier 2023  | 2022        | 2023 | 2024      |
        | Zonnepanelen Lefier 2024  | 2023        | 2024 | 2025      |
        | Zonnepanelen Lefier 2025  | 2024        | 2025 | 2026      |
        | Zonnepanelen Lefier 2026  | 2025        | 2026 | 2027      |
        | Zonnepanelen Lefier 2027  | 2026        | 2027 | 2028      |

  Regel: tabel na B6 (Woonservice) Aantallen per jaar: een afwijking van de planning geeft een signaal
    Van de jaartallen is een deel afgedekt; de kolommen zijn gelezen als 2023 tot en met 2027, op volgorde. Minder slopen
    of verkopen dan gepland mag.

    @clause-tabel-na-B6-Woonservice
    Abstract Scenario: het aantal uit de tabel, één minder en één meer
      Gegeven de peildatum is 1-2-2028
      En Woonservice meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel tabel na B6 (Woonservice) (<norm>) voor Woonservice over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel tabel na B6 (Woonservice) (<norm>) voor Woonservice over <jaar>: "<woorden>"

      Voorbeelden: nieuwbouw, ten minste het aantal uit de tabel
        | norm                       | feit                             | jaar | aantal | uitkomst | woorden                          |
        | Nieuwbouw Woonservice 2023 | opgeleverde sociale huurwoningen | 2023 | 29     | signaal  | tekortschieten geeft een signaal |
        | Nieuwbouw Woonservice 2023 | opgeleverde sociale huurwoningen | 2023 | 30     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2023 | opgeleverde sociale huurwoningen | 2023 | 31     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2024 | opgeleverde sociale huurwoningen | 2024 | 19     | signaal  | tekortschieten geeft een signaal |
        | Nieuwbouw Woonservice 2024 | opgeleverde sociale huurwoningen | 2024 | 20     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2024 | opgeleverde sociale huurwoningen | 2024 | 21     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2025 | opgeleverde sociale huurwoningen | 2025 | 19     | signaal  | tekortschieten geeft een signaal |
        | Nieuwbouw Woonservice 2025 | opgeleverde sociale huurwoningen | 2025 | 20     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2025 | opgeleverde sociale huurwoningen | 2025 | 21     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2026 | opgeleverde sociale huurwoningen | 2026 | 11     | signaal  | tekortschieten geeft een signaal |
        | Nieuwbouw Woonservice 2026 | opgeleverde sociale huurwoningen | 2026 | 12     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2026 | opgeleverde sociale huurwoningen | 2026 | 13     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2027 | opgeleverde sociale huurwoningen | 2027 | 11     | signaal  | tekortschieten geeft een signaal |
        | Nieuwbouw Woonservice 2027 | opgeleverde sociale huurwoningen | 2027 | 12     | voldaan  | Oordeel: voldaan                 |
        | Nieuwbouw Woonservice 2027 | opgeleverde sociale huurwoningen | 2027 | 13     | voldaan  | Oordeel: voldaan                 |

      Voorbeelden: sloop, ten hoogste het aantal uit de tabel
        | norm                   | feit                   | jaar | aantal | uitkomst | woorden                          |
        | Sloop Woonservice 2023 | gesloopte huurwoningen | 2023 | 15     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2023 | gesloopte huurwoningen | 2023 | 16     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2023 | gesloopte huurwoningen | 2023 | 17     | signaal  | tekortschieten geeft een signaal |
        | Sloop Woonservice 2024 | gesloopte huurwoningen | 2024 | 29     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2024 | gesloopte huurwoningen | 2024 | 30     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2024 | gesloopte huurwoningen | 2024 | 31     | signaal  | tekortschieten geeft een signaal |
        | Sloop Woonservice 2025 | gesloopte huurwoningen | 2025 | 29     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2025 | gesloopte huurwoningen | 2025 | 30     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2025 | gesloopte huurwoningen | 2025 | 31     | signaal  | tekortschieten geeft een signaal |
        | Sloop Woonservice 2026 | gesloopte huurwoningen | 2026 | 11     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2026 | gesloopte huurwoningen | 2026 | 12     | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2026 | gesloopte huurwoningen | 2026 | 13     | signaal  | tekortschieten geeft een signaal |
        | Sloop Woonservice 2027 | gesloopte huurwoningen | 2027 | 5      | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2027 | gesloopte huurwoningen | 2027 | 6      | voldaan  | Oordeel: voldaan                 |
        | Sloop Woonservice 2027 | gesloopte huurwoningen | 2027 | 7      | signaal  | tekortschieten geeft een signaal |

      Voorbeelden: verkoop, ten hoogste het aantal uit de tabel
        | norm                     | feit                   | jaar | aantal | uitkomst | woorden                          |
        | Verkoop Woonservice 2023 | verkochte huurwoningen | 2023 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2023 | verkochte huurwoningen | 2023 | 4      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2023 | verkochte huurwoningen | 2023 | 5      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Woonservice 2024 | verkochte huurwoningen | 2024 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2024 | verkochte huurwoningen | 2024 | 4      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2024 | verkochte huurwoningen | 2024 | 5      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Woonservice 2025 | verkochte huurwoningen | 2025 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2025 | verkochte huurwoningen | 2025 | 4      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2025 | verkochte huurwoningen | 2025 | 5      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Woonservice 2026 | verkochte huurwoningen | 2026 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2026 | verkochte huurwoningen | 2026 | 4      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2026 | verkochte huurwoningen | 2026 | 5      | signaal  | tekortschieten geeft een signaal |
        | Verkoop Woonservice 2027 | verkochte huurwoningen | 2027 | 3      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2027 | verkochte huurwoningen | 2027 | 4      | voldaan  | Oordeel: voldaan                 |
        | Verkoop Woonservice 2027 | verkochte huurwoningen | 2027 | 5      | signaal  | tekortschieten geeft een signaal |

      Voorbeelden: verduurzaming, ten minste het aantal uit de tabel
        | norm                           | feit                       | jaar | aantal | uitkomst | woorden                          |
        | Verduurzaming Woonservice 2023 | verduurzaamde huurwoningen | 2023 | 19     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Woonservice 2023 | verduurzaamde huurwoningen | 2023 | 20     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2023 | verduurzaamde huurwoningen | 2023 | 21     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2024 | verduurzaamde huurwoningen | 2024 | 19     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Woonservice 2024 | verduurzaamde huurwoningen | 2024 | 20     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2024 | verduurzaamde huurwoningen | 2024 | 21     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2025 | verduurzaamde huurwoningen | 2025 | 19     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Woonservice 2025 | verduurzaamde huurwoningen | 2025 | 20     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2025 | verduurzaamde huurwoningen | 2025 | 21     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2026 | verduurzaamde huurwoningen | 2026 | 19     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Woonservice 2026 | verduurzaamde huurwoningen | 2026 | 20     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2026 | verduurzaamde huurwoningen | 2026 | 21     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2027 | verduurzaamde huurwoningen | 2027 | 19     | signaal  | tekortschieten geeft een signaal |
        | Verduurzaming Woonservice 2027 | verduurzaamde huurwoningen | 2027 | 20     | voldaan  | Oordeel: voldaan                 |
        | Verduurzaming Woonservice 2027 | verduurzaamde huurwoningen | 2027 | 21     | voldaan  | Oordeel: voldaan                 |

      Voorbeelden: woningen met zonnepanelen erbij, ten minste het aantal uit de tabel
        | norm                          | feit                                   | jaar | aantal | uitkomst | woorden                          |
        | Zonnepanelen Woonservice 2023 | huurwoningen voorzien van zonnepanelen | 2023 | 5      | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Woonservice 2023 | huurwoningen voorzien van zonnepanelen | 2023 | 6      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2023 | huurwoningen voorzien van zonnepanelen | 2023 | 7      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2024 | huurwoningen voorzien van zonnepanelen | 2024 | 5      | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Woonservice 2024 | huurwoningen voorzien van zonnepanelen | 2024 | 6      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2024 | huurwoningen voorzien van zonnepanelen | 2024 | 7      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2025 | huurwoningen voorzien van zonnepanelen | 2025 | 5      | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Woonservice 2025 | huurwoningen voorzien van zonnepanelen | 2025 | 6      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2025 | huurwoningen voorzien van zonnepanelen | 2025 | 7      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2026 | huurwoningen voorzien van zonnepanelen | 2026 | 5      | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Woonservice 2026 | huurwoningen voorzien van zonnepanelen | 2026 | 6      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2026 | huurwoningen voorzien van zonnepanelen | 2026 | 7      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2027 | huurwoningen voorzien van zonnepanelen | 2027 | 5      | signaal  | tekortschieten geeft een signaal |
        | Zonnepanelen Woonservice 2027 | huurwoningen voorzien van zonnepanelen | 2027 | 6      | voldaan  | Oordeel: voldaan                 |
        | Zonnepanelen Woonservice 2027 | huurwoningen voorzien van zonnepanelen | 2027 | 7      | voldaan  | Oordeel: voldaan                 |

    @clause-tabel-na-B6-Woonservice
    Abstract Scenario: op 30 december van het jaar is er nog geen oordeel, ook niet voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 30-12-<jaar>
      En Woonservice meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel tabel na B6 (Woonservice) (<norm>) voor Woonservice over <jaar> "nog niet aan de orde"

      Voorbeelden:
        | norm                           | feit                                   | jaar | aantal |
        | Nieuwbouw Woonservice 2023     | opgeleverde sociale huurwoningen       | 2023 | 30     |
        | Nieuwbouw Woonservice 2024     | opgeleverde sociale huurwoningen       | 2024 | 20     |
        | Nieuwbouw Woonservice 2025     | opgeleverde sociale huurwoningen       | 2025 | 20     |
        | Nieuwbouw Woonservice 2026     | opgeleverde sociale huurwoningen       | 2026 | 12     |
        | Nieuwbouw Woonservice 2027     | opgeleverde sociale huurwoningen       | 2027 | 12     |
        | Sloop Woonservice 2023         | gesloopte huurwoningen                 | 2023 | 16     |
        | Sloop Woonservice 2024         | gesloopte huurwoningen                 | 2024 | 30     |
        | Sloop Woonservice 2025         | gesloopte huurwoningen                 | 2025 | 30     |
        | Sloop Woonservice 2026         | gesloopte huurwoningen                 | 2026 | 12     |
        | Sloop Woonservice 2027         | gesloopte huurwoningen                 | 2027 | 6      |
        | Verkoop Woonservice 2023       | verkochte huurwoningen                 | 2023 | 4      |
        | Verkoop Woonservice 2024       | verkochte huurwoningen                 | 2024 | 4      |
        | Verkoop Woonservice 2025       | verkochte huurwoningen                 | 2025 | 4      |
        | Verkoop Woonservice 2026       | verkochte huurwoningen                 | 2026 | 4      |
        | Verkoop Woonservice 2027       | verkochte huurwoningen                 | 2027 | 4      |
        | Verduurzaming Woonservice 2023 | verduurzaamde huurwoningen             | 2023 | 20     |
        | Verduurzaming Woonservice 2024 | verduurzaamde huurwoningen             | 2024 | 20     |
        | Verduurzaming Woonservice 2025 | verduurzaamde huurwoningen             | 2025 | 20     |
        | Verduurzaming Woonservice 2026 | verduurzaamde huurwoningen             | 2026 | 20     |
        | Verduurzaming Woonservice 2027 | verduurzaamde huurwoningen             | 2027 | 20     |
        | Zonnepanelen Woonservice 2023  | huurwoningen voorzien van zonnepanelen | 2023 | 6      |
        | Zonnepanelen Woonservice 2024  | huurwoningen voorzien van zonnepanelen | 2024 | 6      |
        | Zonnepanelen Woonservice 2025  | huurwoningen voorzien van zonnepanelen | 2025 | 6      |
        | Zonnepanelen Woonservice 2026  | huurwoningen voorzien van zonnepanelen | 2026 | 6      |
        | Zonnepanelen Woonservice 2027  | huurwoningen voorzien van zonnepanelen | 2027 | 6      |

    @clause-tabel-na-B6-Woonservice
    Abstract Scenario: ieder aantal geldt voor Woonservice alleen, en alleen in zijn eigen jaar
      Gegeven de peildatum is 1-2-2029
      En Woonservice meldt over <jaar ervoor>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En Woonservice meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En Woonservice meldt over <jaar erna>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel tabel na B6 (Woonservice) (<norm>) voor Woonservice over <jaar ervoor> "niet van kracht"
      En is artikel tabel na B6 (Woonservice) (<norm>) voor Woonservice over <jaar> "feit ontbreekt"
      En is artikel tabel na B6 (Woonservice) (<norm>) voor Woonservice over <jaar erna> "niet van kracht"
      En komt artikel tabel na B6 (Woonservice) (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel tabel na B6 (Woonservice) (<norm>) voor Lefier niet voor
      En komt artikel tabel na B6 (Woonservice) (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel tabel na B6 (Woonservice) (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | norm                           | jaar ervoor | jaar | jaar erna |
        | Nieuwbouw Woonservice 2023     | 2022        | 2023 | 2024      |
        | Nieuwbouw Woonservice 2024     | 2023        | 2024 | 2025      |
        | Nieuwbouw Woonservice 2025     | 2024        | 2025 | 2026      |
        | Nieuwbouw Woonservice 2026     | 2025        | 2026 | 2027      |
        | Nieuwbouw Woonservice 2027     | 2026        | 2027 | 2028      |
        | Sloop Woonservice 2023         | 2022        | 2023 | 2024      |
        | Sloop Woonservice 2024         | 2023        | 2024 | 2025      |
        | Sloop Woonservice 2025         | 2024        | 2025 | 2026      |
        | Sloop Woonservice 2026         | 2025        | 2026 | 2027      |
        | Sloop Woonservice 2027         | 2026        | 2027 | 2028      |
        | Verkoop Woonservice 2023       | 2022        | 2023 | 2024      |
        | Verkoop Woonservice 2024       | 2023        | 2024 | 2025      |
        | Verkoop Woonservice 2025       | 2024        | 2025 | 2026      |
        | Verkoop Woonservice 2026       | 2025        | 2026 | 2027      |
        | Verkoop Woonservice 2027       | 2026        | 2027 | 2028      |
        | Verduurzaming Woonservice 2023 | 2022        | 2023 | 2024      |
        | Verduurzaming Woonservice 2024 | 2023        | 2024 | 2025      |
        | Verduurzaming Woonservice 2025 | 2024        | 2025 | 2026      |
        | Verduurzaming Woonservice 2026 | 2025        | 2026 | 2027      |
        | Verduurzaming Woonservice 2027 | 2026        | 2027 | 2028      |
        | Zonnepanelen Woonservice 2023  | 2022        | 2023 | 2024      |
        | Zonnepanelen Woonservice 2024  | 2023        | 2024 | 2025      |
        | Zonnepanelen Woonservice 2025  | 2024        | 2025 | 2026      |
        | Zonnepanelen Woonservice 2026  | 2025        | 2026 | 2027      |
        | Zonnepanelen Woonservice 2027  | 2026        | 2027 | 2028      |

  Regel: Waar tekortschieten alleen een signaal geeft, want het is een inspanning of een verwachting

    @clause-B1a @clause-rij-onder-B1a-B2a @clause-tweede-rij-onder-B1b @clause-B2a @clause-B2b @clause-B3 @clause-B4
    Abstract Scenario: tekortschieten is een signaal en nooit 'niet voldaan', ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 1-2-2025
      En <partij> meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over <jaar>: "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel              | norm                                                  | partij                 | jaar | feit                                                    | waarde |
        | B1a                  | Lefier brengt 30 woningen naar label A in 2023        | Lefier                 | 2023 | woningen verbeterd naar label A of beter                | 12     |
        | rij onder B1a; B2a   | Lefier brengt 63 verkoopwoningen naar label C in 2024 | Lefier                 | 2024 | verkoopwoningen verbeterd naar label C                  | 40     |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda              | Woonservice            | 2024 | duurzaamheidsagenda Woonservice gedeeld met de gemeente | nee    |
        | B2a                  | Lefier verkoopt alleen uit de verkoopvijver           | Lefier                 | 2023 | leeggekomen woningen verkocht buiten de verkoopvijver   | 2      |
        | B2b                  | Overleg over aanvullende maatregelen bij verkoop      | gemeente Borger-Odoorn | 2024 | overleg over aanvullende energiemaatregelen bij verkoop | nee    |
        | B3                   | Een project met circulair bouwen per corporatie       | Woonservice            | 2024 | projecten met circulair bouwen sinds 2021               | 0      |
        | B3                   | Drentse Bouwstroom verder ingezet                     | Woonservice            | 2023 | inzet van de Drentse Bouwstroom in 2023                 | nee    |
        | B4                   | Zes wijkuitvoeringsplannen                            | gemeente Borger-Odoorn | 2024 | opgestelde wijkuitvoeringsplannen warmte                | 4      |
        | B4                   | Systeemkeuzes per wijk                                | gemeente Borger-Odoorn | 2024 | systeemkeuzes warmte per wijk aangegeven                | nee    |
        | B4                   | Plan voor een energieneutrale voorraad in 2040        | gemeente Borger-Odoorn | 2024 | plan voor een energieneutrale woningvoorraad in 2040    | nee    |

  Regel: visie thema 3, B1a, B1b, B4 en de tabel van Lefier Waarover het programma geen oordeel geeft

    @clause-visie-thema-3-B4 @clause-visie-thema-3 @clause-B1a @clause-B1b @clause-B4 @clause-tabel-na-B6-Lefier
    Abstract Scenario: alleen mensen kunnen dit beoordelen, of het aantal is in het document afgedekt
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<uitkomst>"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over 2023: "<waarom>"

      Voorbeelden:
        | artikel              | norm                                                            | partij                 | uitkomst                         | waarom                                                  |
        | visie thema 3; B4    | Energieneutrale woningvoorraad in 2040                          | gemeente Borger-Odoorn | alleen door mensen te beoordelen | een ambitie ver na de looptijd                          |
        | visie thema 3        | Regiodeal voor particuliere huishoudens met een laag inkomen    | gemeente Borger-Odoorn | alleen door mensen te beoordelen | er staat geen aantal, datum of frequentie               |
        | B1a                  | Lefier bereidt een onleesbaar aantal woningen naar label A voor | Lefier                 | geen waarde afgesproken          | de periode en het aantal zijn afgedekt                  |
        | B1b                  | Aanpak van circa 150 woningen in de Monden                      | Woonservice            | alleen door mensen te beoordelen | een einddatum of een aantal voor 2023 is niet afgedrukt |
        | B4                   | Lefier CO2-neutraal in 2050                                     | Lefier                 | alleen door mensen te beoordelen | een beleidsdoel ver na de looptijd                      |
        | tabel na B6 (Lefier) | Eerste rij van de tabel van Lefier is onleesbaar                | Lefier                 | geen waarde afgesproken          | onbekend is niet nul                                    |
        | tabel na B6 (Lefier) | Sloop door Lefier in 2023 tot en met 2025 is onleesbaar         | Lefier                 | geen waarde afgesproken          | onbekend is niet nul                                    |
        | tabel na B6 (Lefier) | Verduurzaming Lefier in het eerste jaar van de tabel            | Lefier                 | alleen door mensen te beoordelen | bij nul valt er niets achter te blijven                 |

  Regel: Voor wie de afspraken van hoofdstuk 3 gelden
    Gemeld is hier alleen iets van een andere afspraak: bij wie de afspraak bindt ontbreekt dan haar eigen feit, bij
    de anderen komt zij niet voor.

    @clause-visie-thema-3-B4 @clause-visie-thema-3-B2a @clause-B4
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2028
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel            | norm                                              | jaar | uitkomst                         |
        | visie thema 3; B4  | Energieneutrale woningvoorraad in 2040            | 2023 | alleen door mensen te beoordelen |
        | visie thema 3; B2a | Kopers van huurwoningen geholpen met verduurzamen | 2023 | feit ontbreekt                   |
        | B4                 | Zes wijkuitvoeringsplannen                        | 2024 | feit ontbreekt                   |
        | B4                 | Systeemkeuzes per wijk                            | 2024 | feit ontbreekt                   |

    @clause-visie-thema-3
    Scenario: gemeente, Woonservice en Lefier
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel visie thema 3 (Regiodeal voor particuliere huishoudens met een laag inkomen) voor gemeente Borger-Odoorn over 2023 "alleen door mensen te beoordelen"
      En is artikel visie thema 3 (Regiodeal voor particuliere huishoudens met een laag inkomen) voor Woonservice over 2023 "alleen door mensen te beoordelen"
      En is artikel visie thema 3 (Regiodeal voor particuliere huishoudens met een laag inkomen) voor Lefier over 2023 "alleen door mensen te beoordelen"
      En komt artikel visie thema 3 (Regiodeal voor particuliere huishoudens met een laag inkomen) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel visie thema 3 (Regiodeal voor particuliere huishoudens met een laag inkomen) voor Huurdersvereniging Samen Sterk niet voor

    @clause-visie-thema-3-B2a @clause-B1a @clause-rij-onder-B1a @clause-rij-onder-B1a-B2a @clause-B2a @clause-B4 @clause-tabel-na-B6-Lefier
    Abstract Scenario: Lefier alleen
      Gegeven de peildatum is 1-2-2028
      En Lefier meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Lefier over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel              | norm                                                            | jaar | uitkomst                         |
        | visie thema 3; B2a   | Lefier verkoopt met minimaal label C                            | 2025 | feit ontbreekt                   |
        | B1a                  | Lefier brengt 30 woningen naar label A in 2023                  | 2023 | feit ontbreekt                   |
        | B1a                  | Lefier bereidt een onleesbaar aantal woningen naar label A voor | 2023 | geen waarde afgesproken          |
        | B1a                  | Lefier verbetert alle andere woningen met label E F en G        | 2027 | feit ontbreekt                   |
        | rij onder B1a        | Lefier brengt 206 woningen naar label A in 2023 tot en met 2025 | 2025 | feit ontbreekt                   |
        | rij onder B1a; B2a   | Lefier brengt 63 verkoopwoningen naar label C in 2024           | 2024 | feit ontbreekt                   |
        | B2a                  | Lefier verkoopt alleen uit de verkoopvijver                     | 2025 | feit ontbreekt                   |
        | B2a                  | Alle woningen met verkooplabel naar label C                     | 2025 | feit ontbreekt                   |
        | B4                   | Lefier CO2-neutraal in 2050                                     | 2023 | alleen door mensen te beoordelen |
        | B4                   | Lefier onderzoekt de weg naar CO2-neutraal                      | 2023 | feit ontbreekt                   |
        | tabel na B6 (Lefier) | Eerste rij van de tabel van Lefier is onleesbaar                | 2023 | geen waarde afgesproken          |
        | tabel na B6 (Lefier) | Sloop door Lefier in 2023 tot en met 2025 is onleesbaar         | 2023 | geen waarde afgesproken          |
        | tabel na B6 (Lefier) | Verduurzaming Lefier in het eerste jaar van de tabel            | 2023 | alleen door mensen te beoordelen |

    @clause-visie-thema-3-B2b @clause-B1b @clause-tweede-rij-onder-B1b @clause-B4
    Abstract Scenario: Woonservice alleen
      Gegeven de peildatum is 1-2-2028
      En Woonservice meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonservice over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel              | norm                                            | jaar | uitkomst                         |
        | visie thema 3; B2b   | Woonservice verkoopt met minimaal label C       | 2024 | feit ontbreekt                   |
        | B1b                  | Aanpak van circa 150 woningen in de Monden      | 2023 | alleen door mensen te beoordelen |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda        | 2024 | feit ontbreekt                   |
        | B4                   | Woonservice actualiseert de duurzaamheidsdoelen | 2023 | feit ontbreekt                   |

    @clause-rij-onder-B1b @clause-B2b @clause-B5
    Abstract Scenario: gemeente en Woonservice
      Gegeven de peildatum is 1-2-2028
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel       | norm                                             | jaar |
        | rij onder B1b | Onderzoek pilotdorp 2e Exloërmond                | 2023 |
        | B2b           | Overleg over aanvullende maatregelen bij verkoop | 2024 |
        | B5            | Proeftuin toekomstbestendig 2e Exloërmond        | 2023 |

    @clause-B3
    Abstract Scenario: Woonservice en Lefier
      Gegeven de peildatum is 1-2-2028
      En Woonservice meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonservice over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                            | jaar |
        | B3      | Een project met circulair bouwen per corporatie | 2024 |
        | B3      | Drentse Bouwstroom verder ingezet               | 2023 |

    @clause-B4 @clause-B6
    Abstract Scenario: alle vijf de partijen
      Gegeven de peildatum is 1-2-2028
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over <jaar> "feit ontbreekt"

      Voorbeelden:
        | artikel | norm                                           | jaar |
        | B4      | Plan voor een energieneutrale voorraad in 2040 | 2024 |
        | B6      | Samen optrekken bij isolatie uitgezocht        | 2023 |

  Regel: In welke jaren de afspraken van hoofdstuk 3 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-visie-thema-3 @clause-visie-thema-3-B2a @clause-B1a @clause-B1b @clause-rij-onder-B1b @clause-B3 @clause-B4 @clause-B5 @clause-B6 @clause-tabel-na-B6-Lefier
    Abstract Scenario: alleen in 2023
      Gegeven <partij> meldt over 2022:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<in 2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "niet van kracht"

      Voorbeelden:
        | artikel              | norm                                                            | partij                 | in 2023                          |
        | visie thema 3        | Regiodeal voor particuliere huishoudens met een laag inkomen    | gemeente Borger-Odoorn | alleen door mensen te beoordelen |
        | visie thema 3; B2a   | Kopers van huurwoningen geholpen met verduurzamen               | gemeente Borger-Odoorn | feit ontbreekt                   |
        | B1a                  | Lefier brengt 30 woningen naar label A in 2023                  | Lefier                 | feit ontbreekt                   |
        | B1a                  | Lefier bereidt een onleesbaar aantal woningen naar label A voor | Lefier                 | geen waarde afgesproken          |
        | B1b                  | Aanpak van circa 150 woningen in de Monden                      | Woonservice            | alleen door mensen te beoordelen |
        | rij onder B1b        | Onderzoek pilotdorp 2e Exloërmond                               | gemeente Borger-Odoorn | feit ontbreekt                   |
        | B3                   | Drentse Bouwstroom verder ingezet                               | Woonservice            | feit ontbreekt                   |
        | B4                   | Woonservice actualiseert de duurzaamheidsdoelen                 | Woonservice            | feit ontbreekt                   |
        | B4                   | Lefier onderzoekt de weg naar CO2-neutraal                      | Lefier                 | feit ontbreekt                   |
        | B5                   | Proeftuin toekomstbestendig 2e Exloërmond                       | gemeente Borger-Odoorn | feit ontbreekt                   |
        | B6                   | Samen optrekken bij isolatie uitgezocht                         | gemeente Borger-Odoorn | feit ontbreekt                   |
        | tabel na B6 (Lefier) | Verduurzaming Lefier in het eerste jaar van de tabel            | Lefier                 | alleen door mensen te beoordelen |

    @clause-rij-onder-B1a-B2a
    Scenario: de 63 verkoopwoningen alleen in 2024
      Gegeven de peildatum is 1-2-2026
      En Lefier meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En Lefier meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En Lefier meldt over 2025:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel rij onder B1a; B2a (Lefier brengt 63 verkoopwoningen naar label C in 2024) voor Lefier over 2023 "niet van kracht"
      En is artikel rij onder B1a; B2a (Lefier brengt 63 verkoopwoningen naar label C in 2024) voor Lefier over 2024 "feit ontbreekt"
      En is artikel rij onder B1a; B2a (Lefier brengt 63 verkoopwoningen naar label C in 2024) voor Lefier over 2025 "niet van kracht"

    @clause-visie-thema-3-B4 @clause-visie-thema-3-B2a @clause-visie-thema-3-B2b @clause-B1a @clause-rij-onder-B1a @clause-tweede-rij-onder-B1b @clause-B2a @clause-B2b @clause-B3 @clause-B4 @clause-tabel-na-B6-Lefier
    Abstract Scenario: wat na 2023 doorloopt, tot en met het laatste jaar
      Gegeven de peildatum is 1-2-2052
      En <partij> meldt over <jaar ervoor>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <eerste jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <laatste jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <jaar erna>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar ervoor> "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over <eerste jaar> "<in het eerste>"
      En is artikel <artikel> (<norm>) voor <partij> over <laatste jaar> "<in het laatste>"
      En is artikel <artikel> (<norm>) voor <partij> over <jaar erna> "niet van kracht"

      Voorbeelden:
        | artikel              | norm                                                            | partij                 | jaar ervoor | eerste jaar | in het eerste                    | laatste jaar | in het laatste                   | jaar erna |
        | visie thema 3; B4    | Energieneutrale woningvoorraad in 2040                          | gemeente Borger-Odoorn | 2022        | 2023        | alleen door mensen te beoordelen | 2040         | alleen door mensen te beoordelen | 2041      |
        | visie thema 3; B2a   | Lefier verkoopt met minimaal label C                            | Lefier                 | 2022        | 2023        | feit ontbreekt                   | 2025         | feit ontbreekt                   | 2026      |
        | visie thema 3; B2b   | Woonservice verkoopt met minimaal label C                       | Woonservice            | 2022        | 2023        | feit ontbreekt                   | 2024         | feit ontbreekt                   | 2025      |
        | B1a                  | Lefier verbetert alle andere woningen met label E F en G        | Lefier                 | 2022        | 2023        | nog niet aan de orde             | 2027         | feit ontbreekt                   | 2028      |
        | rij onder B1a        | Lefier brengt 206 woningen naar label A in 2023 tot en met 2025 | Lefier                 | 2022        | 2023        | nog niet aan de orde             | 2025         | feit ontbreekt                   | 2026      |
        | tweede rij onder B1b | Woonservice deelt de duurzaamheidsagenda                        | Woonservice            | 2022        | 2023        | nog niet aan de orde             | 2024         | feit ontbreekt                   | 2025      |
        | B2a                  | Lefier verkoopt alleen uit de verkoopvijver                     | Lefier                 | 2022        | 2023        | feit ontbreekt                   | 2025         | feit ontbreekt                   | 2026      |
        | B2a                  | Alle woningen met verkooplabel naar label C                     | Lefier                 | 2022        | 2023        | nog niet aan de orde             | 2025         | feit ontbreekt                   | 2026      |
        | B2b                  | Overleg over aanvullende maatregelen bij verkoop                | gemeente Borger-Odoorn | 2022        | 2023        | nog niet aan de orde             | 2024         | feit ontbreekt                   | 2025      |
        | B3                   | Een project met circulair bouwen per corporatie                 | Woonservice            | 2022        | 2023        | nog niet aan de orde             | 2024         | feit ontbreekt                   | 2025      |
        | B4                   | Zes wijkuitvoeringsplannen                                      | gemeente Borger-Odoorn | 2022        | 2023        | nog niet aan de orde             | 2024         | feit ontbreekt                   | 2025      |
        | B4                   | Systeemkeuzes per wijk                                          | gemeente Borger-Odoorn | 2022        | 2023        | nog niet aan de orde             | 2024         | feit ontbreekt                   | 2025      |
        | B4                   | Plan voor een energieneutrale voorraad in 2040                  | gemeente Borger-Odoorn | 2022        | 2023        | nog niet aan de orde             | 2024         | feit ontbreekt                   | 2025      |
        | B4                   | Lefier CO2-neutraal in 2050                                     | Lefier                 | 2022        | 2023        | alleen door mensen te beoordelen | 2050         | alleen door mensen te beoordelen | 2051      |
        | tabel na B6 (Lefier) | Eerste rij van de tabel van Lefier is onleesbaar                | Lefier                 | 2022        | 2023        | geen waarde afgesproken          | 2027         | geen waarde afgesproken          | 2028      |
        | tabel na B6 (Lefier) | Sloop door Lefier in 2023 tot en met 2025 is onleesbaar         | Lefier                 | 2022        | 2023        | geen waarde afgesproken          | 2025         | geen waarde afgesproken          | 2026      |

    @clause-visie-thema-3-B2a @clause-rij-onder-B1b @clause-B4 @clause-B5 @clause-B6
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt de uitkomst over het hele jaar
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel            | norm                                              | partij                 |
        | visie thema 3; B2a | Kopers van huurwoningen geholpen met verduurzamen | gemeente Borger-Odoorn |
        | rij onder B1b      | Onderzoek pilotdorp 2e Exloërmond                 | gemeente Borger-Odoorn |
        | B4                 | Woonservice actualiseert de duurzaamheidsdoelen   | Woonservice            |
        | B4                 | Lefier onderzoekt de weg naar CO2-neutraal        | Lefier                 |
        | B5                 | Proeftuin toekomstbestendig 2e Exloërmond         | gemeente Borger-Odoorn |
        | B6                 | Samen optrekken bij isolatie uitgezocht           | gemeente Borger-Odoorn |
