# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, hoofdstuk 3: duurzaamheid
  Over aardgasvrije wijken en warmte, gespikkelde VvE's, het Soortenmanagementplan, hittestress en groen. De aantallen
  en de dagen waarop iets is gedaan zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: 3.1 (Crabbehof aardgasvrij vanaf 2034) een inspanning: uiterlijk 31 december 2033 zijn alle aansluitingen weg

    @clause-3.1
    Abstract Scenario: eind 2033 is één gasaansluiting een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2033 voor "Crabbehof":
        | feit                              | waarde          |
        | aardgasaansluitingen van woningen | <aansluitingen> |
      Als de afspraken worden getoetst over 2033-H2
      Dan is artikel 3.1 (Crabbehof aardgasvrij vanaf 2034) voor gemeente Dordrecht over 2033 bij "Crabbehof" "<uitkomst>"
      En zegt de toelichting op artikel 3.1 (Crabbehof aardgasvrij vanaf 2034) voor gemeente Dordrecht over 2033 bij "Crabbehof": "<woorden>"
      En komt artikel 3.1 (Crabbehof aardgasvrij vanaf 2034) voor gemeente Dordrecht bij "Oud-Krispijn" niet voor

      Voorbeelden:
        | peildatum  | aansluitingen | uitkomst             | woorden                          |
        | 30-12-2033 | 0             | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2033 | 0             | voldaan              | Oordeel: voldaan                 |
        | 1-2-2035   | 0             | voldaan              | Oordeel: voldaan                 |
        | 1-2-2035   | 1             | signaal              | tekortschieten geeft een signaal |

  Regel: 3.1 (Uitvoeringsstrategie warmte in voorbereiding) de gemeente begint in het eerste kwartaal van 2026

    @clause-3.1
    Abstract Scenario: na 31 maart 2026 een signaal, na 31 december 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde      |
        | start van de uitvoeringsstrategie warmte | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Uitvoeringsstrategie warmte in voorbereiding) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 31-3-2026 | nee        | nog niet aan de orde |
        | 1-4-2026  | nee        | signaal              |
        | 1-1-2027  | nee        | niet voldaan         |
        | 1-2-2029  | 31-3-2026  | voldaan              |
        | 1-2-2029  | 1-4-2026   | signaal              |
        | 1-2-2029  | 31-12-2026 | signaal              |
        | 1-2-2029  | 1-1-2027   | niet voldaan         |

  Regel: 3.1 (Uitvoeringsstrategie warmte gereed) de gemeente levert haar op in 2026, gepland in het derde kwartaal

    @clause-3.1
    Abstract Scenario: na 30 september 2026 een signaal, na 31 december 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                        | waarde      |
        | uitvoeringsstrategie warmte | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Uitvoeringsstrategie warmte gereed) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 30-9-2026 | nee        | nog niet aan de orde |
        | 1-10-2026 | nee        | signaal              |
        | 1-1-2027  | nee        | niet voldaan         |
        | 1-2-2029  | 30-9-2026  | voldaan              |
        | 1-2-2029  | 1-10-2026  | signaal              |
        | 1-2-2029  | 31-12-2026 | signaal              |
        | 1-2-2029  | 1-1-2027   | niet voldaan         |

  Regel: 3.1 (Aantallen voor Crabbehof bepaald) gemeente en corporaties bepalen ze uiterlijk op 31 maart 2026

    @clause-3.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                       | waarde      |
        | bepaalde aantallen woningen voor Crabbehof | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Aantallen voor Crabbehof bepaald) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 3.1 (Herijking Versnellingsprogramma Warmte) gemeente en corporaties herijken het uiterlijk op 31 december 2026

    @clause-3.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                           | waarde      |
        | herijking van het Versnellingsprogramma Warmte | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Herijking Versnellingsprogramma Warmte) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 3.1 (Beleidskader betaalbaarheid van warmte) de gemeente stelt het uiterlijk op 30 juni 2026 op

    @clause-3.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                   | waarde      |
        | beleidskader betaalbaarheid van warmte | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Beleidskader betaalbaarheid van warmte) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 3.1 (Afsprakenkader Dordt-West) gemeente en corporaties hebben het in 2026, gepland in het eerste kwartaal

    @clause-3.1
    Abstract Scenario: na 31 maart 2026 een signaal, na 31 december 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                              | waarde      |
        | afsprakenkader of intentieovereenkomst Dordt-West | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Afsprakenkader Dordt-West) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 31-3-2026 | nee        | nog niet aan de orde |
        | 1-4-2026  | nee        | signaal              |
        | 1-1-2027  | nee        | niet voldaan         |
        | 1-2-2029  | 31-3-2026  | voldaan              |
        | 1-2-2029  | 1-4-2026   | signaal              |
        | 1-2-2029  | 31-12-2026 | signaal              |
        | 1-2-2029  | 1-1-2027   | niet voldaan         |

  Regel: 3.1 (Start wijkuitvoeringsplan Krispijn en Wielwijk) de gemeente begint uiterlijk op 31 december 2027

    @clause-3.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                                   | waarde      |
        | start van het wijkuitvoeringsplan Krispijn en Wielwijk | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Start wijkuitvoeringsplan Krispijn en Wielwijk) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) een inspanning: uiterlijk 31 december 2040 zijn alle aansluitingen weg

    @clause-3.1
    Abstract Scenario: eind 2040 is één gasaansluiting een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2040 voor "<wijk>":
        | feit                              | waarde          |
        | aardgasaansluitingen van woningen | <aansluitingen> |
      Als de afspraken worden getoetst over 2040-H2
      Dan is artikel 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) voor gemeente Dordrecht over 2040 bij "<wijk>" "<uitkomst>"
      En zegt de toelichting op artikel 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) voor gemeente Dordrecht over 2040 bij "<wijk>": "<woorden>"

      Voorbeelden:
        | wijk           | peildatum  | aansluitingen | uitkomst             | woorden                          |
        | Oud-Krispijn   | 30-12-2040 | 0             | nog niet aan de orde | dat is nog geen oordeel          |
        | Oud-Krispijn   | 31-12-2040 | 0             | voldaan              | Oordeel: voldaan                 |
        | Oud-Krispijn   | 1-2-2042   | 0             | voldaan              | Oordeel: voldaan                 |
        | Oud-Krispijn   | 1-2-2042   | 1             | signaal              | tekortschieten geeft een signaal |
        | Nieuw-Krispijn | 1-2-2042   | 0             | voldaan              | Oordeel: voldaan                 |
        | Nieuw-Krispijn | 1-2-2042   | 1             | signaal              | tekortschieten geeft een signaal |
        | Wielwijk       | 1-2-2042   | 0             | voldaan              | Oordeel: voldaan                 |
        | Wielwijk       | 1-2-2042   | 1             | signaal              | tekortschieten geeft een signaal |

    @clause-3.1
    Scenario: de drie wijken worden elk apart beoordeeld, en een wijk zonder cijfer wacht
      Gegeven de peildatum is 1-2-2042
      En gemeente Dordrecht meldt over 2040 voor "Oud-Krispijn":
        | feit                              | waarde |
        | aardgasaansluitingen van woningen | 0      |
      En gemeente Dordrecht meldt over 2040 voor "Wielwijk":
        | feit                              | waarde |
        | aardgasaansluitingen van woningen | 12     |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) voor gemeente Dordrecht bij "Oud-Krispijn" "voldaan"
      En is artikel 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) voor gemeente Dordrecht bij "Nieuw-Krispijn" "feit ontbreekt"
      En is artikel 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) voor gemeente Dordrecht bij "Wielwijk" "signaal"
      En komt artikel 3.1 (Krispijn en Wielwijk aardgasvrij in 2040) voor gemeente Dordrecht bij "Crabbehof" niet voor

  Regel: 3.2 (Onderzoek naar een ketelhub) gemeente en corporaties onderzoeken dit uiterlijk op 31 december 2026

    @clause-3.2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde      |
        | onderzoek naar een ketelhub in Dordrecht-West | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.2 (Onderzoek naar een ketelhub) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 3.3 (Samenwerking bij gespikkelde VvE's) gemeente en corporaties bepalen die uiterlijk op 31 maart 2026

    @clause-3.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde      |
        | bepaalde samenwerking bij gespikkelde VvE's | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.3 (Samenwerking bij gespikkelde VvE's) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 3.4 (Soortenmanagementplan gereed) de gemeente heeft het begin 2026 klaar, en in elk geval in 2026

    @clause-3.4
    Abstract Scenario: na 31 maart 2026 een signaal, na 31 december 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                  | waarde      |
        | soortenmanagementplan | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.4 (Soortenmanagementplan gereed) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 31-3-2026 | nee        | nog niet aan de orde |
        | 1-4-2026  | nee        | signaal              |
        | 1-1-2027  | nee        | niet voldaan         |
        | 1-2-2029  | 31-3-2026  | voldaan              |
        | 1-2-2029  | 1-4-2026   | signaal              |
        | 1-2-2029  | 31-12-2026 | signaal              |
        | 1-2-2029  | 1-1-2027   | niet voldaan         |

  Regel: 3.4 (Overleg over kosten Soortenmanagementplan) gemeente en corporaties overleggen uiterlijk op 31 december 2026

    @clause-3.4
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                             | waarde      |
        | overleg over maatregelen en kosten van het Soortenmanagementplan | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.4 (Overleg over kosten Soortenmanagementplan) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 3.5 (Besluit over Energiehulp na 2026) gemeente en corporaties besluiten uiterlijk op 30 juni 2026

    @clause-3.5
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                | waarde      |
        | besluit over de Energiehulp na 2026 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.5 (Besluit over Energiehulp na 2026) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 3.6 (1) (Bijeenkomst over hittestress) gemeente en corporaties komen uiterlijk op 30 april 2026 bijeen

    @clause-3.6-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                           | waarde      |
        | bijeenkomst over communicatie rond hittestress | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.6 (1) (Bijeenkomst over hittestress) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-4-2026 | nee       | nog niet aan de orde |
        | 1-5-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-4-2026 | voldaan              |
        | 1-2-2029  | 1-5-2026  | signaal              |

  Regel: 3.6 (2) (Plan van aanpak hittestress) gemeente en corporaties hebben het uiterlijk op 30 september 2026

    @clause-3.6-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                        | waarde      |
        | plan van aanpak hittestress | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.6 (2) (Plan van aanpak hittestress) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2026 | nee       | nog niet aan de orde |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-9-2026 | voldaan              |
        | 1-2-2029  | 1-10-2026 | signaal              |

  Regel: 3.7 (Langetermijnvisie groen en biodiversiteit) de gemeente heeft haar uiterlijk op 31 december 2026

    @clause-3.7
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                      | waarde      |
        | langetermijnvisie groen en biodiversiteit | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.7 (Langetermijnvisie groen en biodiversiteit) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 3.8 (1) (Evaluatie groen-blauwe regels) de gemeente rondt haar uiterlijk op 30 juni 2027 af

    @clause-3.8-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                           | waarde      |
        | afgeronde evaluatie van de groen-blauwe regels | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.8 (1) (Evaluatie groen-blauwe regels) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2027 | nee       | nog niet aan de orde |
        | 1-7-2027  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2027 | voldaan              |
        | 1-2-2029  | 1-7-2027  | signaal              |

  Regel: 3.8 (2) (Drie doelsoorten per project) de gemeente adviseert per project over drie soorten

    @clause-3.8-2
    Abstract Scenario: drie doelsoorten is genoeg, twee is niet voldaan, per project apart
      Gegeven gemeente Dordrecht meldt over <periode> voor "Selma Lagerlof-Erf":
        | feit                     | waarde               |
        | geadviseerde doelsoorten | <Selma Lagerlof-Erf> |
      En gemeente Dordrecht meldt over <periode> voor "Oudland":
        | feit                     | waarde    |
        | geadviseerde doelsoorten | <Oudland> |
      Als de afspraken worden getoetst
      Dan is artikel 3.8 (2) (Drie doelsoorten per project) voor gemeente Dordrecht over <periode> bij "Selma Lagerlof-Erf" "<uitkomst Selma>"
      En is artikel 3.8 (2) (Drie doelsoorten per project) voor gemeente Dordrecht over <periode> bij "Oudland" "<uitkomst Oudland>"

      Voorbeelden:
        | periode | Selma Lagerlof-Erf | Oudland | uitkomst Selma | uitkomst Oudland |
        | 2026    | 2                  | 3       | niet voldaan   | voldaan          |
        | 2026    | 3                  | 4       | voldaan        | voldaan          |
        | 2027    | 3                  | 2       | voldaan        | niet voldaan     |

    @clause-3.8-2
    Scenario: zonder het aantal doelsoorten is er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                                         | waarde |
        | geadviseerde doelsoorten                     |        |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel 3.8 (2) (Drie doelsoorten per project) voor gemeente Dordrecht over 2026 "feit ontbreekt"

    @clause-3.8-2
    Abstract Scenario: een project krijgt een oordeel zodra het jaar is begonnen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                     | waarde |
        | geadviseerde doelsoorten | 3      |
      Als de afspraken worden getoetst
      Dan is artikel 3.8 (2) (Drie doelsoorten per project) voor gemeente Dordrecht over 2026 bij "Oudland" "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 31-12-2025 | nog niet aan de orde |
        | 1-1-2026   | voldaan              |

    @clause-3.8-2
    Abstract Scenario: de afspraak geldt van 1 januari 2026 tot en met 31 december 2027
      Gegeven gemeente Dordrecht meldt over <dag> voor "Oudland":
        | feit                     | waarde |
        | geadviseerde doelsoorten | 3      |
      Als de afspraken worden getoetst
      Dan is artikel 3.8 (2) (Drie doelsoorten per project) voor gemeente Dordrecht over <dag> bij "Oudland" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst        |
        | 2025-12-31 | niet van kracht |
        | 2026-01-01 | voldaan         |
        | 2027-12-31 | voldaan         |
        | 2028-01-01 | niet van kracht |

  Regel: Voor wie de afspraken van hoofdstuk 3 gelden

    @clause-3.1 @clause-3.4 @clause-3.7 @clause-3.8-1
    Abstract Scenario: alleen de gemeente
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                           | feit                                                   | jaar | waarde     |
        | 3.1     | Uitvoeringsstrategie warmte in voorbereiding   | start van de uitvoeringsstrategie warmte               | 2026 | 31-3-2026  |
        | 3.1     | Uitvoeringsstrategie warmte gereed             | uitvoeringsstrategie warmte                            | 2026 | 30-9-2026  |
        | 3.1     | Beleidskader betaalbaarheid van warmte         | beleidskader betaalbaarheid van warmte                 | 2026 | 30-6-2026  |
        | 3.1     | Start wijkuitvoeringsplan Krispijn en Wielwijk | start van het wijkuitvoeringsplan Krispijn en Wielwijk | 2027 | 31-12-2027 |
        | 3.4     | Soortenmanagementplan gereed                   | soortenmanagementplan                                  | 2026 | 31-3-2026  |
        | 3.7     | Langetermijnvisie groen en biodiversiteit      | langetermijnvisie groen en biodiversiteit              | 2026 | 31-12-2026 |
        | 3.8 (1) | Evaluatie groen-blauwe regels                  | afgeronde evaluatie van de groen-blauwe regels         | 2027 | 30-6-2027  |

    @clause-3.1 @clause-3.2 @clause-3.3 @clause-3.4 @clause-3.5 @clause-3.6-1 @clause-3.6-2
    Abstract Scenario: de gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                      | feit                                                             | jaar | waarde     |
        | 3.1     | Aantallen voor Crabbehof bepaald          | bepaalde aantallen woningen voor Crabbehof                       | 2026 | 31-3-2026  |
        | 3.1     | Herijking Versnellingsprogramma Warmte    | herijking van het Versnellingsprogramma Warmte                   | 2026 | 31-12-2026 |
        | 3.1     | Afsprakenkader Dordt-West                 | afsprakenkader of intentieovereenkomst Dordt-West                | 2026 | 31-3-2026  |
        | 3.2     | Onderzoek naar een ketelhub               | onderzoek naar een ketelhub in Dordrecht-West                    | 2026 | 31-12-2026 |
        | 3.3     | Samenwerking bij gespikkelde VvE's        | bepaalde samenwerking bij gespikkelde VvE's                      | 2026 | 31-3-2026  |
        | 3.4     | Overleg over kosten Soortenmanagementplan | overleg over maatregelen en kosten van het Soortenmanagementplan | 2026 | 31-12-2026 |
        | 3.5     | Besluit over Energiehulp na 2026          | besluit over de Energiehulp na 2026                              | 2026 | 30-6-2026  |
        | 3.6 (1) | Bijeenkomst over hittestress              | bijeenkomst over communicatie rond hittestress                   | 2026 | 30-4-2026  |
        | 3.6 (2) | Plan van aanpak hittestress               | plan van aanpak hittestress                                      | 2026 | 30-9-2026  |

    @clause-3.1
    Abstract Scenario: aardgasvrij maken: alleen de gemeente
      Gegeven de peildatum is 1-2-2042
      En gemeente Dordrecht meldt over <jaar> voor "<wijk>":
        | feit                              | waarde |
        | aardgasaansluitingen van woningen | 0      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.1 (<norm>) voor gemeente Dordrecht over <jaar> bij "<wijk>" "voldaan"
      En komt artikel 3.1 (<norm>) voor Trivire niet voor
      En komt artikel 3.1 (<norm>) voor Woonbron niet voor
      En komt artikel 3.1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                     | wijk           | jaar |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof      | 2033 |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn   | 2040 |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Nieuw-Krispijn | 2040 |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Wielwijk       | 2040 |

    @clause-3.8-2
    Scenario: adviseren over doelsoorten: alleen de gemeente
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                     | waarde |
        | geadviseerde doelsoorten | 3      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.8 (2) (Drie doelsoorten per project) voor gemeente Dordrecht over 2026 bij "Oudland" "voldaan"
      En komt artikel 3.8 (2) (Drie doelsoorten per project) voor Trivire niet voor
      En komt artikel 3.8 (2) (Drie doelsoorten per project) voor Woonbron niet voor
      En komt artikel 3.8 (2) (Drie doelsoorten per project) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.8 (2) (Drie doelsoorten per project) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-3-ambitie
    Scenario: alleen mensen kunnen beoordelen wat alle partijen samen doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3 ambitie (CO2-neutrale woningvoorraad in 2050) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 3 ambitie (CO2-neutrale woningvoorraad in 2050) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 3 ambitie (CO2-neutrale woningvoorraad in 2050) voor Woonbron "alleen door mensen te beoordelen"
      En is artikel 3 ambitie (CO2-neutrale woningvoorraad in 2050) voor Huurdersparticipatieraad Trivire "alleen door mensen te beoordelen"
      En is artikel 3 ambitie (CO2-neutrale woningvoorraad in 2050) voor Bewonersraad Woonbron Dordrecht "alleen door mensen te beoordelen"

    @clause-3-ambitie @clause-3.1
    Abstract Scenario: alleen mensen kunnen beoordelen wat de gemeente doet
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel   | norm                              |
        | 3 ambitie | Klimaatneutrale gemeente in 2040  |
        | 3.1       | Aanwijzbevoegdheid voor Crabbehof |
        | 3.1       | Regie op communicatie over warmte |

    @clause-3.1
    Scenario: alleen mensen kunnen beoordelen wat de gemeente, Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.1 (Aansluiten bij investeringen in andere wijken) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 3.1 (Aansluiten bij investeringen in andere wijken) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 3.1 (Aansluiten bij investeringen in andere wijken) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel 3.1 (Aansluiten bij investeringen in andere wijken) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.1 (Aansluiten bij investeringen in andere wijken) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-3.1
    Abstract Scenario: de afspraak noemt nog geen getal of datum voor wat Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En is artikel <artikel> (<norm>) voor Trivire "geen waarde afgesproken"
      En is artikel <artikel> (<norm>) voor Woonbron "geen waarde afgesproken"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                        |
        | 3.1     | Goedkeuring voor verduurzaming in Crabbehof |
        | 3.1     | Warmtecontracten in Crabbehof               |

    @clause-3.1
    Scenario: de afspraak noemt nog geen getal of datum voor wat de gemeente doet
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.1 (Verduurzaamde particuliere woningen) voor gemeente Dordrecht "geen waarde afgesproken"
      En komt artikel 3.1 (Verduurzaamde particuliere woningen) voor Trivire niet voor
      En komt artikel 3.1 (Verduurzaamde particuliere woningen) voor Woonbron niet voor
      En komt artikel 3.1 (Verduurzaamde particuliere woningen) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.1 (Verduurzaamde particuliere woningen) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van hoofdstuk 3 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-3.1 @clause-3.2 @clause-3.3 @clause-3.4 @clause-3.5 @clause-3.6-1 @clause-3.6-2 @clause-3.7 @clause-3.8-1
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2027:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2028:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"
      En is artikel <artikel> (<norm>) voor <partij> over 2028 "<2028>"

      Voorbeelden:
        | artikel | norm                                           | partij             | 2025            | 2026                             | 2027                             | 2028            |
        | 3.1     | Aanwijzbevoegdheid voor Crabbehof              | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 3.1     | Aansluiten bij investeringen in andere wijken  | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 3.1     | Uitvoeringsstrategie warmte in voorbereiding   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1     | Uitvoeringsstrategie warmte gereed             | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1     | Regie op communicatie over warmte              | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 3.1     | Aantallen voor Crabbehof bepaald               | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1     | Goedkeuring voor verduurzaming in Crabbehof    | Trivire            | niet van kracht | geen waarde afgesproken          | geen waarde afgesproken          | niet van kracht |
        | 3.1     | Warmtecontracten in Crabbehof                  | Trivire            | niet van kracht | geen waarde afgesproken          | geen waarde afgesproken          | niet van kracht |
        | 3.1     | Verduurzaamde particuliere woningen            | gemeente Dordrecht | niet van kracht | geen waarde afgesproken          | geen waarde afgesproken          | niet van kracht |
        | 3.1     | Herijking Versnellingsprogramma Warmte         | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1     | Beleidskader betaalbaarheid van warmte         | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1     | Afsprakenkader Dordt-West                      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1     | Start wijkuitvoeringsplan Krispijn en Wielwijk | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3.2     | Onderzoek naar een ketelhub                    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.3     | Samenwerking bij gespikkelde VvE's             | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.4     | Soortenmanagementplan gereed                   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.4     | Overleg over kosten Soortenmanagementplan      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.5     | Besluit over Energiehulp na 2026               | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.6 (1) | Bijeenkomst over hittestress                   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.6 (2) | Plan van aanpak hittestress                    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.7     | Langetermijnvisie groen en biodiversiteit      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.8 (1) | Evaluatie groen-blauwe regels                  | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |

    @clause-3.1 @clause-3.2 @clause-3.3 @clause-3.4 @clause-3.5 @clause-3.6-1 @clause-3.6-2 @clause-3.7 @clause-3.8-1
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                           | partij             | jaar | uitkomst       |
        | 3.1     | Uitvoeringsstrategie warmte in voorbereiding   | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1     | Uitvoeringsstrategie warmte gereed             | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1     | Aantallen voor Crabbehof bepaald               | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1     | Herijking Versnellingsprogramma Warmte         | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1     | Beleidskader betaalbaarheid van warmte         | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1     | Afsprakenkader Dordt-West                      | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1     | Start wijkuitvoeringsplan Krispijn en Wielwijk | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 3.2     | Onderzoek naar een ketelhub                    | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.3     | Samenwerking bij gespikkelde VvE's             | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.4     | Soortenmanagementplan gereed                   | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.4     | Overleg over kosten Soortenmanagementplan      | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.5     | Besluit over Energiehulp na 2026               | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.6 (1) | Bijeenkomst over hittestress                   | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.6 (2) | Plan van aanpak hittestress                    | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.7     | Langetermijnvisie groen en biodiversiteit      | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.8 (1) | Evaluatie groen-blauwe regels                  | gemeente Dordrecht | 2027 | feit ontbreekt |

    @clause-3-ambitie
    Abstract Scenario: de ambities van hoofdstuk 3 lopen door na 2027
      Gegeven de peildatum is 1-2-2055
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel 3 ambitie (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | norm                                | jaar | uitkomst                         |
        | CO2-neutrale woningvoorraad in 2050 | 2025 | niet van kracht                  |
        | CO2-neutrale woningvoorraad in 2050 | 2026 | alleen door mensen te beoordelen |
        | CO2-neutrale woningvoorraad in 2050 | 2050 | alleen door mensen te beoordelen |
        | CO2-neutrale woningvoorraad in 2050 | 2051 | niet van kracht                  |
        | Klimaatneutrale gemeente in 2040    | 2025 | niet van kracht                  |
        | Klimaatneutrale gemeente in 2040    | 2026 | alleen door mensen te beoordelen |
        | Klimaatneutrale gemeente in 2040    | 2040 | alleen door mensen te beoordelen |
        | Klimaatneutrale gemeente in 2040    | 2041 | niet van kracht                  |

    @clause-3.1
    Abstract Scenario: het doel voor gas geldt vanaf 2026; een oordeel volgt pas in het laatste jaar
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar> voor "<wijk>":
        | feit                              | waarde |
        | aardgasaansluitingen van woningen | 0      |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (<norm>) voor gemeente Dordrecht over <jaar> bij "<wijk>" "<uitkomst>"

      Voorbeelden:
        | norm                                     | wijk         | jaar | uitkomst             |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof    | 2025 | niet van kracht      |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof    | 2026 | nog niet aan de orde |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof    | 2032 | nog niet aan de orde |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof    | 2033 | voldaan              |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof    | 2034 | voldaan              |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof    | 2035 | niet van kracht      |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn | 2025 | niet van kracht      |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn | 2026 | nog niet aan de orde |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn | 2039 | nog niet aan de orde |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn | 2040 | voldaan              |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn | 2041 | niet van kracht      |

    @clause-3.1
    Abstract Scenario: zonder het aantal gasaansluitingen is er geen oordeel
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar> voor "<wijk>":
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel 3.1 (<norm>) voor gemeente Dordrecht over <jaar> bij "<wijk>" "feit ontbreekt"

      Voorbeelden:
        | norm                                     | wijk           | jaar |
        | Crabbehof aardgasvrij vanaf 2034         | Crabbehof      | 2033 |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Oud-Krispijn   | 2040 |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Nieuw-Krispijn | 2040 |
        | Krispijn en Wielwijk aardgasvrij in 2040 | Wielwijk       | 2040 |
