# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, hoofdstuk 1: organisatie en samenwerking
  Over hoe vaak de partijen overleggen, het overzicht van overleggen, nieuwe afspraken vanaf 2028 en de route bij een
  geschil. De aantallen en de dagen waarop iets is gedaan zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: 1.1 (Bestuurlijk Overleg drie keer per jaar) per jaar ten minste drie keer

    @clause-1.1
    Abstract Scenario: drie keer is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                | waarde   |
        | Bestuurlijk Overleg | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel 1.1 (Bestuurlijk Overleg drie keer per jaar) voor gemeente Dordrecht "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 2      | niet voldaan |
        | 3      | voldaan      |
        | 4      | voldaan      |

  Regel: 1.2 (Ambtelijke kerngroep drie keer per jaar) per jaar ten minste drie keer

    @clause-1.2
    Abstract Scenario: drie keer is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                | waarde   |
        | overleg van de ambtelijke kerngroep | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel 1.2 (Ambtelijke kerngroep drie keer per jaar) voor gemeente Dordrecht "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 2      | niet voldaan |
        | 3      | voldaan      |
        | 4      | voldaan      |

  Regel: 1.3 (Overzicht van overlegstructuren in 2026) gemeente en corporaties hebben het overzicht uiterlijk op 31 maart 2026

    @clause-1.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                    | waarde      |
        | overzicht van de overlegstructuren 2026 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1.3 (Overzicht van overlegstructuren in 2026) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 1.3 (Overzicht van overlegmomenten in 2027) gemeente en corporaties maken ook in 2027 een overzicht; dit is een inspanning

    @clause-1.3
    Abstract Scenario: te laat of niet gedaan is een signaal, geen tekortkoming
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                  | waarde      |
        | overzicht van de overlegmomenten 2027 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1.3 (Overzicht van overlegmomenten in 2027) voor gemeente Dordrecht over 2027 "<uitkomst>"
      En zegt de toelichting op artikel 1.3 (Overzicht van overlegmomenten in 2027) voor gemeente Dordrecht over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                          |
        | 31-12-2027 | nee        | nog niet aan de orde | 31 december 2027                 |
        | 1-1-2028   | nee        | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 31-12-2027 | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 1-1-2028   | signaal              | tekortschieten geeft een signaal |

  Regel: 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) de gemeente organiseert haar in 2026 en 2027 ten minste twee keer per jaar

    @clause-1.4
    Abstract Scenario: twee keer is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde   |
        | bestuurstafel Huisvesting Kwetsbare Groepen | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor gemeente Dordrecht "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 1      | niet voldaan |
        | 2      | voldaan      |
        | 3      | voldaan      |

  Regel: 1.1, 1.2 en 1.4 Wanneer er vaak genoeg is overlegd

    @clause-1.1 @clause-1.2
    Abstract Scenario: het derde overleg van het jaar, op 17 september, maakt het voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026-03-24:
        | feit   | waarde |
        | <feit> | 1      |
      En gemeente Dordrecht meldt over 2026-06-02:
        | feit   | waarde |
        | <feit> | 1      |
      En gemeente Dordrecht meldt over 2026-09-17:
        | feit   | waarde |
        | <feit> | 1      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                    | feit                                | peildatum | uitkomst             |
        | 1.1     | Bestuurlijk Overleg drie keer per jaar  | Bestuurlijk Overleg                 | 16-9-2026 | nog niet aan de orde |
        | 1.1     | Bestuurlijk Overleg drie keer per jaar  | Bestuurlijk Overleg                 | 17-9-2026 | voldaan              |
        | 1.2     | Ambtelijke kerngroep drie keer per jaar | overleg van de ambtelijke kerngroep | 16-9-2026 | nog niet aan de orde |
        | 1.2     | Ambtelijke kerngroep drie keer per jaar | overleg van de ambtelijke kerngroep | 17-9-2026 | voldaan              |

    @clause-1.4
    Abstract Scenario: de tweede bestuurstafel van het jaar, op 17 september, maakt het voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026-03-24:
        | feit                                        | waarde |
        | bestuurstafel Huisvesting Kwetsbare Groepen | 1      |
      En gemeente Dordrecht meldt over 2026-09-17:
        | feit                                        | waarde |
        | bestuurstafel Huisvesting Kwetsbare Groepen | 1      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | uitkomst             |
        | 16-9-2026 | nog niet aan de orde |
        | 17-9-2026 | voldaan              |

    @clause-1.1 @clause-1.2 @clause-1.4
    Abstract Scenario: een jaarcijfer telt pas als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                               | feit                                        | aantal | peildatum  | uitkomst             |
        | 1.1     | Bestuurlijk Overleg drie keer per jaar             | Bestuurlijk Overleg                         | 3      | 30-12-2026 | nog niet aan de orde |
        | 1.1     | Bestuurlijk Overleg drie keer per jaar             | Bestuurlijk Overleg                         | 3      | 31-12-2026 | voldaan              |
        | 1.2     | Ambtelijke kerngroep drie keer per jaar            | overleg van de ambtelijke kerngroep         | 3      | 30-12-2026 | nog niet aan de orde |
        | 1.2     | Ambtelijke kerngroep drie keer per jaar            | overleg van de ambtelijke kerngroep         | 3      | 31-12-2026 | voldaan              |
        | 1.4     | Bestuurstafel kwetsbare groepen twee keer per jaar | bestuurstafel Huisvesting Kwetsbare Groepen | 2      | 30-12-2026 | nog niet aan de orde |
        | 1.4     | Bestuurstafel kwetsbare groepen twee keer per jaar | bestuurstafel Huisvesting Kwetsbare Groepen | 2      | 31-12-2026 | voldaan              |

  Regel: 1.5 (Begin met de afspraken vanaf 2028) de partijen beginnen uiterlijk op 30 juni 2027

    @clause-1.5
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                       | waarde      |
        | begin met de meerjarenafspraken vanaf 2028 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1.5 (Begin met de afspraken vanaf 2028) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2027 | nee       | nog niet aan de orde |
        | 1-7-2027  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2027 | voldaan              |
        | 1-2-2029  | 1-7-2027  | signaal              |

  Regel: 1.5 (Nieuwe meerjarenafspraken vanaf 2028) ondertekend uiterlijk op 31 december 2027

    @clause-1.5
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                      | waarde      |
        | meerjarenafspraken vanaf 2028 ondertekend | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1.5 (Nieuwe meerjarenafspraken vanaf 2028) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 1 gelden

    @clause-1.1 @clause-1.2 @clause-1.5
    Abstract Scenario: alle partijen samen: wat de gemeente meldt telt voor iedereen
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht over <jaar> "voldaan"

      Voorbeelden:
        | artikel | norm                                    | feit                                       | jaar | waarde     |
        | 1.1     | Bestuurlijk Overleg drie keer per jaar  | Bestuurlijk Overleg                        | 2026 | 3          |
        | 1.2     | Ambtelijke kerngroep drie keer per jaar | overleg van de ambtelijke kerngroep        | 2026 | 3          |
        | 1.5     | Begin met de afspraken vanaf 2028       | begin met de meerjarenafspraken vanaf 2028 | 2027 | 30-6-2027  |
        | 1.5     | Nieuwe meerjarenafspraken vanaf 2028    | meerjarenafspraken vanaf 2028 ondertekend  | 2027 | 31-12-2027 |

    @clause-1.3
    Abstract Scenario: de gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1.3 (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel 1.3 (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel 1.3 (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel 1.3 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 1.3 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                    | feit                                    | jaar | waarde     |
        | Overzicht van overlegstructuren in 2026 | overzicht van de overlegstructuren 2026 | 2026 | 31-3-2026  |
        | Overzicht van overlegmomenten in 2027   | overzicht van de overlegmomenten 2027   | 2027 | 31-12-2027 |

    @clause-1.4
    Scenario: de gemeente organiseert de bestuurstafel, en zij alleen is gebonden
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde |
        | bestuurstafel Huisvesting Kwetsbare Groepen | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor gemeente Dordrecht over 2026 "voldaan"
      En komt artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor Trivire niet voor
      En komt artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor Woonbron niet voor
      En komt artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 1.4 (Bestuurstafel kwetsbare groepen twee keer per jaar) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-1.4
    Scenario: alleen mensen kunnen beoordelen wat de gemeente, Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1.4 (Voorbereiding van de bestuurstafel kwetsbare groepen) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 1.4 (Voorbereiding van de bestuurstafel kwetsbare groepen) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 1.4 (Voorbereiding van de bestuurstafel kwetsbare groepen) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel 1.4 (Voorbereiding van de bestuurstafel kwetsbare groepen) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 1.4 (Voorbereiding van de bestuurstafel kwetsbare groepen) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-1.8
    Scenario: alleen mensen kunnen beoordelen wat alle partijen samen doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1.8 (Route bij een geschil) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 1.8 (Route bij een geschil) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 1.8 (Route bij een geschil) voor Woonbron "alleen door mensen te beoordelen"
      En is artikel 1.8 (Route bij een geschil) voor Huurdersparticipatieraad Trivire "alleen door mensen te beoordelen"
      En is artikel 1.8 (Route bij een geschil) voor Bewonersraad Woonbron Dordrecht "alleen door mensen te beoordelen"

  Regel: Wanneer de afspraken van hoofdstuk 1 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-1.1 @clause-1.2 @clause-1.3 @clause-1.4 @clause-1.5 @clause-1.8
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
        | artikel | norm                                                 | partij             | 2025            | 2026                             | 2027                             | 2028            |
        | 1.1     | Bestuurlijk Overleg drie keer per jaar               | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 1.2     | Ambtelijke kerngroep drie keer per jaar              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 1.3     | Overzicht van overlegstructuren in 2026              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 1.3     | Overzicht van overlegmomenten in 2027                | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 1.4     | Bestuurstafel kwetsbare groepen twee keer per jaar   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 1.4     | Voorbereiding van de bestuurstafel kwetsbare groepen | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 1.5     | Begin met de afspraken vanaf 2028                    | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 1.5     | Nieuwe meerjarenafspraken vanaf 2028                 | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 1.8     | Route bij een geschil                                | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |

    @clause-1.3 @clause-1.5
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                    | partij             | jaar | uitkomst       |
        | 1.3     | Overzicht van overlegstructuren in 2026 | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 1.3     | Overzicht van overlegmomenten in 2027   | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 1.5     | Begin met de afspraken vanaf 2028       | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 1.5     | Nieuwe meerjarenafspraken vanaf 2028    | gemeente Dordrecht | 2027 | feit ontbreekt |
