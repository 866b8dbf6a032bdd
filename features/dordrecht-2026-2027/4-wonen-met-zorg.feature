# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, hoofdstuk 4: wonen met zorg
  Over plusflats, de huisvesting van kwetsbare groepen, de Merwedehuisjes, buurtkamers en de zorgzame buurt in Wielwijk.
  De aantallen en de dagen waarop iets is gedaan zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: 4.1 (1) (Zeven plusflats voor senioren) een inspanning: eind 2027 zijn er zeven, van Trivire en Woonbron samen

    @clause-4.1-1
    Abstract Scenario: zeven plusflats is genoeg, zes is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2027:
        | feit                    | waarde    |
        | gerealiseerde plusflats | <Trivire> |
      En Woonbron meldt over 2027:
        | feit                    | waarde     |
        | gerealiseerde plusflats | <Woonbron> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel 4.1 (1) (Zeven plusflats voor senioren) voor Trivire over 2027 "<uitkomst>"
      En zegt de toelichting op artikel 4.1 (1) (Zeven plusflats voor senioren) voor Trivire over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2027 | 4       | 3        | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2027 | 4       | 3        | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 3       | 3        | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 4       | 3        | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 5       | 3        | voldaan              | Oordeel: voldaan                 |

    @clause-4.1-1
    Abstract Scenario: ontbreekt het cijfer van een corporatie, dan is er geen oordeel
      Gegeven Trivire meldt over 2027:
        | feit                                         | waarde    |
        | gerealiseerde plusflats                      | <Trivire> |
        | monitoring van de voortgang van de afspraken | 1         |
      En Woonbron meldt over 2027:
        | feit                    | waarde     |
        | gerealiseerde plusflats | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1 (1) (Zeven plusflats voor senioren) voor Trivire over 2027 "feit ontbreekt"

      Voorbeelden:
        | Trivire | Woonbron |
        |         | 3        |
        | 4       |          |

  Regel: 4.1 (2) (Onderzoek bouwopgave aandachtsgroepen) de gemeente onderzoekt die in 2026, of anders in 2027

    @clause-4.1-2
    Abstract Scenario: na 31 december 2026 een signaal, na 31 december 2027 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                               | waarde      |
        | onderzoek naar de bouwopgave voor aandachtsgroepen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1 (2) (Onderzoek bouwopgave aandachtsgroepen) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | gedaan op  | uitkomst             |
        | 2026 | 31-12-2026 | nee        | nog niet aan de orde |
        | 2027 | 1-1-2027   | nee        | signaal              |
        | 2027 | 1-1-2028   | nee        | niet voldaan         |
        | 2026 | 1-2-2029   | 31-12-2026 | voldaan              |
        | 2027 | 1-2-2029   | 1-1-2027   | signaal              |
        | 2027 | 1-2-2029   | 31-12-2027 | signaal              |
        | 2027 | 1-2-2029   | 1-1-2028   | niet voldaan         |

  Regel: 4.1 (3) (Evaluatie Wonen Eerst) gemeente en corporaties evalueren uiterlijk op 31 december 2027

    @clause-4.1-3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                     | waarde      |
        | evaluatie van het experiment Wonen Eerst | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1 (3) (Evaluatie Wonen Eerst) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 4.1 (4) (Woonruimteverdeling op de regionale agenda) gemeente en corporaties zorgen daar uiterlijk op 31 december 2027 voor

    @clause-4.1-4
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                                     | waarde      |
        | agendering van de woonruimteverdeling in de Drechtsteden | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1 (4) (Woonruimteverdeling op de regionale agenda) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 4.2 (2) (Methodiek voor een zachte landing) alle partijen samen ontwikkelen die uiterlijk op 30 juni 2026

    @clause-4.2-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde      |
        | methodiek voor een zachte landing in de wijk | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.2 (2) (Methodiek voor een zachte landing) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 4.3 (Evaluatie Merwedehuisjes) gemeente en Trivire evalueren uiterlijk op 31 december 2027

    @clause-4.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                            | waarde      |
        | evaluatie van de Merwedehuisjes | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.3 (Evaluatie Merwedehuisjes) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 4.4 (Uitstroom uit instellingen) een inspanning: circa 40 huishoudens per jaar, gelezen als 36 tot en met 44

    @clause-4.4
    Abstract Scenario: 36 tot en met 44 huishoudens is voldaan, minder of meer is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                                         | waarde    |
        | verhuringen aan uitstromers uit instellingen | <Trivire> |
      En Woonbron meldt over 2026:
        | feit                                         | waarde     |
        | verhuringen aan uitstromers uit instellingen | <Woonbron> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel 4.4 (Uitstroom uit instellingen) voor Trivire over 2026 "<uitkomst>"
      En zegt de toelichting op artikel 4.4 (Uitstroom uit instellingen) voor Trivire over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2026 | 22      | 18       | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 22      | 18       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 20      | 15       | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 21      | 15       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 22      | 15       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 25      | 18       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 26      | 18       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 27      | 18       | signaal              | tekortschieten geeft een signaal |

    @clause-4.4
    Abstract Scenario: ontbreekt het cijfer van een corporatie, dan is er geen oordeel
      Gegeven Trivire meldt over 2026:
        | feit                                         | waarde    |
        | verhuringen aan uitstromers uit instellingen | <Trivire> |
        | monitoring van de voortgang van de afspraken | 1         |
      En Woonbron meldt over 2026:
        | feit                                         | waarde     |
        | verhuringen aan uitstromers uit instellingen | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel 4.4 (Uitstroom uit instellingen) voor Trivire over 2026 "feit ontbreekt"

      Voorbeelden:
        | Trivire | Woonbron |
        |         | 18       |
        | 22      |          |

  Regel: 4.4 (Huishoudens in Wonen Eerst) een inspanning: per jaar ten hoogste 50, van Trivire en Woonbron samen

    @clause-4.4
    Abstract Scenario: 50 huishoudens mag, één meer is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                       | waarde    |
        | verhuringen in Wonen Eerst | <Trivire> |
      En Woonbron meldt over 2026:
        | feit                       | waarde     |
        | verhuringen in Wonen Eerst | <Woonbron> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel 4.4 (Huishoudens in Wonen Eerst) voor Trivire over 2026 "<uitkomst>"
      En zegt de toelichting op artikel 4.4 (Huishoudens in Wonen Eerst) voor Trivire over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2026 | 25      | 25       | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 25      | 25       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 25      | 24       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 25      | 25       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 25      | 26       | signaal              | tekortschieten geeft een signaal |

    @clause-4.4
    Abstract Scenario: ontbreekt het cijfer van een corporatie, dan is er geen oordeel
      Gegeven Trivire meldt over 2026:
        | feit                                         | waarde    |
        | verhuringen in Wonen Eerst                   | <Trivire> |
        | monitoring van de voortgang van de afspraken | 1         |
      En Woonbron meldt over 2026:
        | feit                       | waarde     |
        | verhuringen in Wonen Eerst | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel 4.4 (Huishoudens in Wonen Eerst) voor Trivire over 2026 "feit ontbreekt"

      Voorbeelden:
        | Trivire | Woonbron |
        |         | 25       |
        | 25      |          |

  Regel: 4.5 (Overleg buurtkamers Patersweg en Dubbeldam) Trivire en gemeente overleggen uiterlijk op 31 december 2026

    @clause-4.5
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                               | waarde      |
        | overleg over de buurtkamers Patersweg en Dubbeldam | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.5 (Overleg buurtkamers Patersweg en Dubbeldam) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 4.6 (2) (Contactpersoon vervoersvoorzieningen) de gemeente benoemt één persoon uiterlijk op 31 maart 2026

    @clause-4.6-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde      |
        | benoemde contactpersoon vervoersvoorzieningen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.6 (2) (Contactpersoon vervoersvoorzieningen) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 4.6 (Oplossingsrichting Zephyr en Waterwiel) de gemeente kent die uiterlijk op 30 juni 2026

    @clause-4.6
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                | waarde      |
        | bekende oplossingsrichting voor Zephyr en Waterwiel | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.6 (Oplossingsrichting Zephyr en Waterwiel) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 4.7 (Overleg over aanpassingen en Wmo) gemeente en corporaties overleggen uiterlijk op 31 december 2026

    @clause-4.7
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                             | waarde      |
        | overleg over kosten van aanpassingen voor de Wmo | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.7 (Overleg over aanpassingen en Wmo) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) Woonbron bespreekt het uiterlijk op 31 maart 2026

    @clause-4.8-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Woonbron meldt over 2026:
        | feit                                            | waarde      |
        | bespreking van het plan zorgzame buurt Wielwijk | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) voor Woonbron over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 4.8 (2) (Start zorgzame buurt Wielwijk) een inspanning van Woonbron en gemeente, uiterlijk op 30 juni 2026

    @clause-4.8-2
    Abstract Scenario: te laat of niet gedaan is een signaal, geen tekortkoming
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                       | waarde      |
        | start van de pilot zorgzame buurt Wielwijk | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             | woorden                          |
        | 30-6-2026 | nee       | nog niet aan de orde | 30 juni 2026                     |
        | 1-7-2026  | nee       | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029  | 30-6-2026 | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029  | 1-7-2026  | signaal              | tekortschieten geeft een signaal |

  Regel: 4.9 (Monitoring van clustering) gemeente en corporaties bespreken dit uiterlijk op 30 september 2026

    @clause-4.9
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde      |
        | bespreking van de monitoring van clustering | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.9 (Monitoring van clustering) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2026 | nee       | nog niet aan de orde |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-9-2026 | voldaan              |
        | 1-2-2029  | 1-10-2026 | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 4 gelden

    @clause-4.1-2 @clause-4.6-2 @clause-4.6
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
        | artikel | norm                                   | feit                                                | jaar | waarde     |
        | 4.1 (2) | Onderzoek bouwopgave aandachtsgroepen  | onderzoek naar de bouwopgave voor aandachtsgroepen  | 2027 | 31-12-2026 |
        | 4.6 (2) | Contactpersoon vervoersvoorzieningen   | benoemde contactpersoon vervoersvoorzieningen       | 2026 | 31-3-2026  |
        | 4.6     | Oplossingsrichting Zephyr en Waterwiel | bekende oplossingsrichting voor Zephyr en Waterwiel | 2026 | 30-6-2026  |

    @clause-4.1-3 @clause-4.1-4 @clause-4.7 @clause-4.9
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
        | artikel | norm                                       | feit                                                     | jaar | waarde     |
        | 4.1 (3) | Evaluatie Wonen Eerst                      | evaluatie van het experiment Wonen Eerst                 | 2027 | 31-12-2027 |
        | 4.1 (4) | Woonruimteverdeling op de regionale agenda | agendering van de woonruimteverdeling in de Drechtsteden | 2027 | 31-12-2027 |
        | 4.7     | Overleg over aanpassingen en Wmo           | overleg over kosten van aanpassingen voor de Wmo         | 2026 | 31-12-2026 |
        | 4.9     | Monitoring van clustering                  | bespreking van de monitoring van clustering              | 2026 | 30-9-2026  |

    @clause-4.2-2
    Scenario: alle partijen samen: wat de gemeente meldt telt voor iedereen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde    |
        | methodiek voor een zachte landing in de wijk | 30-6-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.2 (2) (Methodiek voor een zachte landing) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel 4.2 (2) (Methodiek voor een zachte landing) voor Trivire over 2026 "voldaan"
      En is artikel 4.2 (2) (Methodiek voor een zachte landing) voor Woonbron over 2026 "voldaan"
      En is artikel 4.2 (2) (Methodiek voor een zachte landing) voor Huurdersparticipatieraad Trivire over 2026 "voldaan"
      En is artikel 4.2 (2) (Methodiek voor een zachte landing) voor Bewonersraad Woonbron Dordrecht over 2026 "voldaan"

    @clause-4.3 @clause-4.5
    Abstract Scenario: de gemeente en Trivire samen: wat de gemeente meldt telt voor beide
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                       | feit                                               | jaar | waarde     |
        | 4.3     | Evaluatie Merwedehuisjes                   | evaluatie van de Merwedehuisjes                    | 2027 | 31-12-2027 |
        | 4.5     | Overleg buurtkamers Patersweg en Dubbeldam | overleg over de buurtkamers Patersweg en Dubbeldam | 2026 | 31-12-2026 |

    @clause-4.8-1
    Scenario: alleen Woonbron
      Gegeven Woonbron meldt over 2026:
        | feit                                            | waarde    |
        | bespreking van het plan zorgzame buurt Wielwijk | 31-3-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) voor Woonbron over 2026 "voldaan"
      En komt artikel 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) voor gemeente Dordrecht niet voor
      En komt artikel 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) voor Trivire niet voor
      En komt artikel 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 4.8 (1) (Plan zorgzame buurt Wielwijk besproken) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-4.8-2
    Scenario: de gemeente en Woonbron samen: wat de gemeente meldt telt voor beide
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                       | waarde    |
        | start van de pilot zorgzame buurt Wielwijk | 30-6-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor gemeente Dordrecht over 2026 "voldaan"
      En komt artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor Trivire niet voor
      En is artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor Woonbron over 2026 "voldaan"
      En komt artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 4.8 (2) (Start zorgzame buurt Wielwijk) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-4.1-1 @clause-4.4
    Abstract Scenario: gemeente, Trivire en Woonbron samen; de cijfers zijn van de corporaties
      Gegeven Trivire meldt over <jaar>:
        | feit   | waarde    |
        | <feit> | <Trivire> |
      En Woonbron meldt over <jaar>:
        | feit   | waarde     |
        | <feit> | <Woonbron> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                          | feit                                         | jaar | Trivire | Woonbron |
        | 4.1 (1) | Zeven plusflats voor senioren | gerealiseerde plusflats                      | 2027 | 4       | 3        |
        | 4.4     | Uitstroom uit instellingen    | verhuringen aan uitstromers uit instellingen | 2026 | 22      | 18       |
        | 4.4     | Huishoudens in Wonen Eerst    | verhuringen in Wonen Eerst                   | 2026 | 25      | 25       |

    @clause-4.2-1 @clause-4.4 @clause-4.6-1
    Abstract Scenario: alleen mensen kunnen beoordelen wat de gemeente, Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel <artikel> (<norm>) voor Trivire "alleen door mensen te beoordelen"
      En is artikel <artikel> (<norm>) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                      |
        | 4.2 (1) | Acties Regiovisie Beschermd Wonen         |
        | 4.4     | Herhuisvesting besproken                  |
        | 4.6 (1) | Knelpunten stalling vervoersvoorzieningen |

    @clause-4.3
    Scenario: alleen mensen kunnen beoordelen wat Trivire doet
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan komt artikel 4.3 (Woongebouw voor inwoners met ondersteuningsvraag) voor gemeente Dordrecht niet voor
      En is artikel 4.3 (Woongebouw voor inwoners met ondersteuningsvraag) voor Trivire "alleen door mensen te beoordelen"
      En komt artikel 4.3 (Woongebouw voor inwoners met ondersteuningsvraag) voor Woonbron niet voor
      En komt artikel 4.3 (Woongebouw voor inwoners met ondersteuningsvraag) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 4.3 (Woongebouw voor inwoners met ondersteuningsvraag) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van hoofdstuk 4 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-4.1-1 @clause-4.1-2 @clause-4.1-3 @clause-4.1-4 @clause-4.2-1 @clause-4.2-2 @clause-4.3 @clause-4.4
    @clause-4.5 @clause-4.6-1 @clause-4.6-2 @clause-4.6 @clause-4.7 @clause-4.8-1 @clause-4.8-2 @clause-4.9
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
        | artikel | norm                                             | partij             | 2025            | 2026                             | 2027                             | 2028            |
        | 4.1 (1) | Zeven plusflats voor senioren                    | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 4.1 (2) | Onderzoek bouwopgave aandachtsgroepen            | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 4.1 (3) | Evaluatie Wonen Eerst                            | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 4.1 (4) | Woonruimteverdeling op de regionale agenda       | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 4.2 (1) | Acties Regiovisie Beschermd Wonen                | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.2 (2) | Methodiek voor een zachte landing                | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.3     | Evaluatie Merwedehuisjes                         | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 4.3     | Woongebouw voor inwoners met ondersteuningsvraag | Trivire            | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.4     | Uitstroom uit instellingen                       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 4.4     | Huishoudens in Wonen Eerst                       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 4.4     | Herhuisvesting besproken                         | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.5     | Overleg buurtkamers Patersweg en Dubbeldam       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.6 (1) | Knelpunten stalling vervoersvoorzieningen        | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.6 (2) | Contactpersoon vervoersvoorzieningen             | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.6     | Oplossingsrichting Zephyr en Waterwiel           | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.7     | Overleg over aanpassingen en Wmo                 | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.8 (1) | Plan zorgzame buurt Wielwijk besproken           | Woonbron           | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.8 (2) | Start zorgzame buurt Wielwijk                    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.9     | Monitoring van clustering                        | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |

    @clause-4.1-1 @clause-4.1-2 @clause-4.1-3 @clause-4.1-4 @clause-4.2-2 @clause-4.3 @clause-4.4 @clause-4.5
    @clause-4.6-2 @clause-4.6 @clause-4.7 @clause-4.8-1 @clause-4.8-2 @clause-4.9
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                       | partij             | jaar | uitkomst       |
        | 4.1 (1) | Zeven plusflats voor senioren              | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 4.1 (2) | Onderzoek bouwopgave aandachtsgroepen      | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.1 (3) | Evaluatie Wonen Eerst                      | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 4.1 (4) | Woonruimteverdeling op de regionale agenda | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 4.2 (2) | Methodiek voor een zachte landing          | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.3     | Evaluatie Merwedehuisjes                   | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 4.4     | Uitstroom uit instellingen                 | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.4     | Huishoudens in Wonen Eerst                 | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.5     | Overleg buurtkamers Patersweg en Dubbeldam | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.6 (2) | Contactpersoon vervoersvoorzieningen       | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.6     | Oplossingsrichting Zephyr en Waterwiel     | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.7     | Overleg over aanpassingen en Wmo           | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.8 (1) | Plan zorgzame buurt Wielwijk besproken     | Woonbron           | 2026 | feit ontbreekt |
        | 4.8 (2) | Start zorgzame buurt Wielwijk              | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 4.9     | Monitoring van clustering                  | gemeente Dordrecht | 2026 | feit ontbreekt |
