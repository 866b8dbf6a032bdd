# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, hoofdstuk 5: leefbaarheid
  Over huisbezoeken, actieonderzoek, gegevensdeling, de aanpak van ondermijning en woonoverlast en schone wijken. De
  aantallen en de dagen waarop iets is gedaan zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: 5.1 (1) (Jaarlijkse inschatting huisbezoeken) iedere corporatie schat ze ieder jaar, gepland in het eerste kwartaal

    @clause-5.1-1
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                    | waarde      |
        | inschatting van het aantal huisbezoeken | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.1 (1) (Jaarlijkse inschatting huisbezoeken) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2026 | 31-3-2026 | nee        | nog niet aan de orde |
        | 2026 | 1-4-2026  | nee        | signaal              |
        | 2026 | 1-1-2027  | nee        | niet voldaan         |
        | 2026 | 1-2-2029  | 31-3-2026  | voldaan              |
        | 2026 | 1-2-2029  | 1-4-2026   | signaal              |
        | 2026 | 1-2-2029  | 31-12-2026 | signaal              |
        | 2026 | 1-2-2029  | 1-1-2027   | niet voldaan         |
        | 2027 | 31-3-2027 | nee        | nog niet aan de orde |
        | 2027 | 1-4-2027  | nee        | signaal              |
        | 2027 | 1-2-2029  | 31-3-2027  | voldaan              |
        | 2027 | 1-2-2029  | 1-4-2027   | signaal              |
        | 2027 | 1-2-2029  | 31-12-2027 | signaal              |
        | 2027 | 1-2-2029  | 1-1-2028   | niet voldaan         |

  Regel: 5.1 (2) (Samenwerkingsafspraken huisbezoeken) gemeente en corporaties maken ze uiterlijk op 30 september 2026

    @clause-5.1-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde      |
        | samenwerkingsafspraken over huisbezoeken | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.1 (2) (Samenwerkingsafspraken huisbezoeken) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2026 | nee       | nog niet aan de orde |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-9-2026 | voldaan              |
        | 1-2-2029  | 1-10-2026 | signaal              |

  Regel: 5.2 (1) (Keuze wijk voor actieonderzoek) Woonbron en gemeente kiezen uiterlijk op 31 december 2026

    @clause-5.2-1
    Abstract Scenario: dit geldt alleen als de financiering is geregeld
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde       |
        | financiering actieonderzoek geregeld          | <voorwaarde> |
        | keuze van wijk en vorm van het actieonderzoek | <gedaan op>  |
      Als de afspraken worden getoetst
      Dan is artikel 5.2 (1) (Keuze wijk voor actieonderzoek) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | voorwaarde | peildatum  | gedaan op  | uitkomst             |
        | ja         | 31-12-2026 | nee        | nog niet aan de orde |
        | ja         | 1-1-2027   | nee        | niet voldaan         |
        | ja         | 1-2-2029   | 31-12-2026 | voldaan              |
        | ja         | 1-2-2029   | 1-1-2027   | signaal              |
        | nee        | 1-2-2029   | nee        | niet van toepassing  |
        |            | 1-2-2029   | nee        | feit ontbreekt       |
        | ja         | 1-2-2029   |            | feit ontbreekt       |

  Regel: 5.2 (2) (Vervolg participatief actieonderzoek) een inspanning van Woonbron en gemeente, uiterlijk op 31 december 2027

    @clause-5.2-2
    Abstract Scenario: dit geldt alleen als de financiering is geregeld
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                             | waarde       |
        | financiering actieonderzoek geregeld             | <voorwaarde> |
        | vervolg van het actieonderzoek elders in de stad | <gedaan op>  |
      Als de afspraken worden getoetst
      Dan is artikel 5.2 (2) (Vervolg participatief actieonderzoek) voor gemeente Dordrecht over 2027 "<uitkomst>"
      En zegt de toelichting op artikel 5.2 (2) (Vervolg participatief actieonderzoek) voor gemeente Dordrecht over 2027: "<woorden>"

      Voorbeelden:
        | voorwaarde | peildatum  | gedaan op  | uitkomst             | woorden                                     |
        | ja         | 31-12-2027 | nee        | nog niet aan de orde | 31 december 2027                            |
        | ja         | 1-1-2028   | nee        | signaal              | tekortschieten geeft een signaal            |
        | ja         | 1-2-2029   | 31-12-2027 | voldaan              | Oordeel: voldaan                            |
        | ja         | 1-2-2029   | 1-1-2028   | signaal              | tekortschieten geeft een signaal            |
        | nee        | 1-2-2029   | nee        | niet van toepassing  | De voorwaarde van deze norm is niet vervuld |
        |            | 1-2-2029   | nee        | feit ontbreekt       | Niet gemeld                                 |
        | ja         | 1-2-2029   |            | feit ontbreekt       | Niet gemeld                                 |

  Regel: 5.3 (Afspraken over brede gegevensdeling) gemeente en corporaties leggen ze uiterlijk op 30 juni 2026 vast

    @clause-5.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                | waarde      |
        | afspraken over brede gegevensdeling | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.3 (Afspraken over brede gegevensdeling) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 5.4 (Plan van aanpak criminele ondermijning) gemeente en corporaties voeren het uiterlijk op 31 december 2027 uit

    @clause-5.4
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                            | waarde      |
        | plan tegen criminele ondermijning in uitvoering | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.4 (Plan van aanpak criminele ondermijning) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 5.4 (Bewustwordingssessie) één keer per jaar, als daar behoefte aan is

    @clause-5.4
    Abstract Scenario: één sessie is genoeg; zonder behoefte hoeft het niet
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                    | waarde    |
        | bewustwordingssessie gewenst                            | <gewenst> |
        | bewustwordingssessies over georganiseerde criminaliteit | <sessies> |
        | monitoring van de voortgang van de afspraken            | 1         |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel 5.4 (Bewustwordingssessie) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | gewenst | peildatum  | sessies | uitkomst             |
        | ja      | 30-12-2026 | 1       | nog niet aan de orde |
        | ja      | 31-12-2026 | 1       | voldaan              |
        | ja      | 1-2-2029   | 0       | niet voldaan         |
        | ja      | 1-2-2029   | 1       | voldaan              |
        | ja      | 1-2-2029   | 2       | voldaan              |
        | ja      | 1-2-2029   |         | feit ontbreekt       |
        | nee     | 1-2-2029   | 0       | niet van toepassing  |
        |         | 1-2-2029   | 0       | feit ontbreekt       |

    @clause-5.4
    Abstract Scenario: na de eerste sessie van het jaar is de afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                         | waarde |
        | bewustwordingssessie gewenst | ja     |
      En gemeente Dordrecht meldt over 2026-10-08:
        | feit                                                    | waarde |
        | bewustwordingssessies over georganiseerde criminaliteit | 1      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel 5.4 (Bewustwordingssessie) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | uitkomst             |
        | 7-10-2026 | nog niet aan de orde |
        | 8-10-2026 | voldaan              |

  Regel: 5.5 (2) (Onderzoek naar meer convenantpartners) de gemeente onderzoekt dit uiterlijk op 30 september 2026

    @clause-5.5-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                        | waarde      |
        | onderzoek naar meer partners van het Convenant Woonoverlast | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.5 (2) (Onderzoek naar meer convenantpartners) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2026 | nee       | nog niet aan de orde |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-9-2026 | voldaan              |
        | 1-2-2029  | 1-10-2026 | signaal              |

  Regel: 5.6 (1) (Start aanpassing sluitingsbeleid) de gemeente begint uiterlijk op 31 maart 2026

    @clause-5.6-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                            | waarde      |
        | start van de aanpassing van het sluitingsbeleid | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.6 (1) (Start aanpassing sluitingsbeleid) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 5.6 (2) (Sluitingsbeleid aangepast) de gemeente is medio 2026 klaar; de planning noemt het derde kwartaal

    @clause-5.6-2
    Abstract Scenario: na 30 juni 2026 een signaal, na 30 september 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                      | waarde      |
        | aangepast sluitingsbeleid | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.6 (2) (Sluitingsbeleid aangepast) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | signaal              |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |
        | 1-2-2029  | 30-9-2026 | signaal              |
        | 1-2-2029  | 1-10-2026 | niet voldaan         |

  Regel: 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) Woonbron en gemeente beginnen uiterlijk op 30 juni 2026

    @clause-5.7-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                       | waarde      |
        | start van de pilot schone wijk in Wielwijk | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 5.7 (2) (Schone wijk in Crabbehof verkend) Trivire en gemeente bezien dit uiterlijk op 31 december 2026

    @clause-5.7-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde      |
        | verkenning van een schone wijk in Crabbehof | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.7 (2) (Schone wijk in Crabbehof verkend) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 5 gelden

    @clause-5.1-1
    Scenario: Trivire en Woonbron elk voor zich: wat Trivire meldt telt alleen voor Trivire
      Gegeven Trivire meldt over 2026:
        | feit                                    | waarde    |
        | inschatting van het aantal huisbezoeken | 31-3-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.1 (1) (Jaarlijkse inschatting huisbezoeken) voor Trivire over 2026 "voldaan"
      En komt artikel 5.1 (1) (Jaarlijkse inschatting huisbezoeken) voor gemeente Dordrecht niet voor
      En is artikel 5.1 (1) (Jaarlijkse inschatting huisbezoeken) voor Woonbron over 2026 "feit ontbreekt"
      En komt artikel 5.1 (1) (Jaarlijkse inschatting huisbezoeken) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.1 (1) (Jaarlijkse inschatting huisbezoeken) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.1-2 @clause-5.3 @clause-5.4
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
        | artikel | norm                                   | feit                                            | jaar | waarde     |
        | 5.1 (2) | Samenwerkingsafspraken huisbezoeken    | samenwerkingsafspraken over huisbezoeken        | 2026 | 30-9-2026  |
        | 5.3     | Afspraken over brede gegevensdeling    | afspraken over brede gegevensdeling             | 2026 | 30-6-2026  |
        | 5.4     | Plan van aanpak criminele ondermijning | plan tegen criminele ondermijning in uitvoering | 2027 | 31-12-2027 |

    @clause-5.2-1 @clause-5.2-2
    Abstract Scenario: als aan de voorwaarde is voldaan: de gemeente en Woonbron samen: wat de gemeente meldt telt voor beide
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit         | waarde   |
        | <feit>       | <waarde> |
        | <voorwaarde> | ja       |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                 | feit                                             | jaar | waarde     | voorwaarde                           |
        | 5.2 (1) | Keuze wijk voor actieonderzoek       | keuze van wijk en vorm van het actieonderzoek    | 2026 | 31-12-2026 | financiering actieonderzoek geregeld |
        | 5.2 (2) | Vervolg participatief actieonderzoek | vervolg van het actieonderzoek elders in de stad | 2027 | 31-12-2027 | financiering actieonderzoek geregeld |

    @clause-5.4
    Scenario: als aan de voorwaarde is voldaan: de gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                                    | waarde |
        | bewustwordingssessies over georganiseerde criminaliteit | 1      |
        | bewustwordingssessie gewenst                            | ja     |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.4 (Bewustwordingssessie) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel 5.4 (Bewustwordingssessie) voor Trivire over 2026 "voldaan"
      En is artikel 5.4 (Bewustwordingssessie) voor Woonbron over 2026 "voldaan"
      En komt artikel 5.4 (Bewustwordingssessie) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.4 (Bewustwordingssessie) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.5-2 @clause-5.6-1 @clause-5.6-2
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
        | artikel | norm                                  | feit                                                        | jaar | waarde    |
        | 5.5 (2) | Onderzoek naar meer convenantpartners | onderzoek naar meer partners van het Convenant Woonoverlast | 2026 | 30-9-2026 |
        | 5.6 (1) | Start aanpassing sluitingsbeleid      | start van de aanpassing van het sluitingsbeleid             | 2026 | 31-3-2026 |
        | 5.6 (2) | Sluitingsbeleid aangepast             | aangepast sluitingsbeleid                                   | 2026 | 30-6-2026 |

    @clause-5.7-1
    Scenario: de gemeente en Woonbron samen: wat de gemeente meldt telt voor beide
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                       | waarde    |
        | start van de pilot schone wijk in Wielwijk | 30-6-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) voor gemeente Dordrecht over 2026 "voldaan"
      En komt artikel 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) voor Trivire niet voor
      En is artikel 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) voor Woonbron over 2026 "voldaan"
      En komt artikel 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.7 (1) (Pilot schone en leefbare wijk Wielwijk) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.7-2
    Scenario: de gemeente en Trivire samen: wat de gemeente meldt telt voor beide
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde     |
        | verkenning van een schone wijk in Crabbehof | 31-12-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.7 (2) (Schone wijk in Crabbehof verkend) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel 5.7 (2) (Schone wijk in Crabbehof verkend) voor Trivire over 2026 "voldaan"
      En komt artikel 5.7 (2) (Schone wijk in Crabbehof verkend) voor Woonbron niet voor
      En komt artikel 5.7 (2) (Schone wijk in Crabbehof verkend) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.7 (2) (Schone wijk in Crabbehof verkend) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.5-1
    Scenario: alleen mensen kunnen beoordelen wat de gemeente, Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.5 (1) (Samenwerking Convenant Woonoverlast) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 5.5 (1) (Samenwerking Convenant Woonoverlast) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 5.5 (1) (Samenwerking Convenant Woonoverlast) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel 5.5 (1) (Samenwerking Convenant Woonoverlast) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.5 (1) (Samenwerking Convenant Woonoverlast) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.8
    Scenario: de afspraak noemt nog geen getal of datum voor wat de gemeente en Trivire doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.8 (Communitybuilder na oplevering) voor gemeente Dordrecht "geen waarde afgesproken"
      En is artikel 5.8 (Communitybuilder na oplevering) voor Trivire "geen waarde afgesproken"
      En komt artikel 5.8 (Communitybuilder na oplevering) voor Woonbron niet voor
      En komt artikel 5.8 (Communitybuilder na oplevering) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.8 (Communitybuilder na oplevering) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van hoofdstuk 5 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-5.1-1 @clause-5.1-2 @clause-5.2-1 @clause-5.2-2 @clause-5.3 @clause-5.4 @clause-5.5-1 @clause-5.5-2
    @clause-5.6-1 @clause-5.6-2 @clause-5.7-1 @clause-5.7-2 @clause-5.8
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
        | artikel | norm                                   | partij             | 2025            | 2026                             | 2027                             | 2028            |
        | 5.1 (1) | Jaarlijkse inschatting huisbezoeken    | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 5.1 (2) | Samenwerkingsafspraken huisbezoeken    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.2 (1) | Keuze wijk voor actieonderzoek         | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.2 (2) | Vervolg participatief actieonderzoek   | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 5.3     | Afspraken over brede gegevensdeling    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.4     | Plan van aanpak criminele ondermijning | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 5.4     | Bewustwordingssessie                   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 5.5 (1) | Samenwerking Convenant Woonoverlast    | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 5.5 (2) | Onderzoek naar meer convenantpartners  | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.6 (1) | Start aanpassing sluitingsbeleid       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.6 (2) | Sluitingsbeleid aangepast              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.7 (1) | Pilot schone en leefbare wijk Wielwijk | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.7 (2) | Schone wijk in Crabbehof verkend       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.8     | Communitybuilder na oplevering         | gemeente Dordrecht | niet van kracht | geen waarde afgesproken          | geen waarde afgesproken          | niet van kracht |

    @clause-5.1-1 @clause-5.1-2 @clause-5.2-1 @clause-5.2-2 @clause-5.3 @clause-5.4 @clause-5.5-2 @clause-5.6-1
    @clause-5.6-2 @clause-5.7-1 @clause-5.7-2
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                   | partij             | jaar | uitkomst       |
        | 5.1 (1) | Jaarlijkse inschatting huisbezoeken    | Trivire            | 2026 | feit ontbreekt |
        | 5.1 (2) | Samenwerkingsafspraken huisbezoeken    | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.2 (1) | Keuze wijk voor actieonderzoek         | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.2 (2) | Vervolg participatief actieonderzoek   | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 5.3     | Afspraken over brede gegevensdeling    | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.4     | Plan van aanpak criminele ondermijning | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 5.4     | Bewustwordingssessie                   | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.5 (2) | Onderzoek naar meer convenantpartners  | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.6 (1) | Start aanpassing sluitingsbeleid       | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.6 (2) | Sluitingsbeleid aangepast              | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.7 (1) | Pilot schone en leefbare wijk Wielwijk | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 5.7 (2) | Schone wijk in Crabbehof verkend       | gemeente Dordrecht | 2026 | feit ontbreekt |
