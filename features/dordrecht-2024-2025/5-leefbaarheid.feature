# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 5: leefbaarheid
  Over gebiedsprogramma's, selectieve toewijzing, huisbezoeken, wijkschouwen en de aanpak van woonfraude. De dagen
  waarop iets is gedaan zijn bedachte voorbeelden; de laatste dagen volgen uit de afspraken.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026

  Regel: 5.1.1 (Gebiedsprogramma's Oost en Centrum) ieder jaar in het eerste kwartaal uitgewerkt of bijgewerkt

    @clause-5.1.1
    Abstract Scenario: later is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                          | waarde      |
        | gebiedsprogramma's Oost en Centrum uitgewerkt | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.1.1 (Gebiedsprogramma's Oost en Centrum) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op | uitkomst             |
        | 2024 | 31-3-2024 | nee       | nog niet aan de orde |
        | 2024 | 1-4-2024  | nee       | niet voldaan         |
        | 2024 | 1-2-2026  | 31-3-2024 | voldaan              |
        | 2024 | 1-2-2026  | 1-4-2024  | signaal              |
        | 2025 | 1-2-2026  | 31-3-2025 | voldaan              |
        | 2025 | 1-2-2026  | 1-4-2025  | signaal              |

  Regel: 5.1.2 (Evaluatie Wbmgp) de gemeente evalueert in 2025, gepland in het tweede en derde kwartaal

    @clause-5.1.2
    Abstract Scenario: na 30 september 2025 een signaal, na 31 december niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2025:
        | feit                                     | waarde      |
        | evaluatie van de toepassing van de Wbmgp | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.1.2 (Evaluatie Wbmgp) voor gemeente Dordrecht over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 30-9-2025 | nee        | nog niet aan de orde |
        | 1-10-2025 | nee        | signaal              |
        | 1-1-2026  | nee        | niet voldaan         |
        | 1-2-2026  | 30-9-2025  | voldaan              |
        | 1-2-2026  | 1-10-2025  | signaal              |
        | 1-2-2026  | 31-12-2025 | signaal              |
        | 1-2-2026  | 1-1-2026   | niet voldaan         |

  Regel: 5.1.2 (Afstemming over het vervolg van de Wbmgp) de gemeente bespreekt het vervolg uiterlijk op 31 december 2025 met de corporaties

    @clause-5.1.2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2025:
        | feit                                     | waarde      |
        | afstemming over het vervolg van de Wbmgp | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.1.2 (Afstemming over het vervolg van de Wbmgp) voor gemeente Dordrecht over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2025 | nee        | nog niet aan de orde |
        | 1-1-2026   | nee        | niet voldaan         |
        | 1-2-2026   | 31-12-2025 | voldaan              |
        | 1-2-2026   | 1-1-2026   | signaal              |

  Regel: 5.2.1 (Plan van aanpak huisbezoeken) Woonbron en gemeente maken het plan in 2024, gepland in het tweede kwartaal

    @clause-5.2.1
    Abstract Scenario: na 30 juni 2024 een signaal, na 31 december niet voldaan
      Gegeven de peildatum is <peildatum>
      En Woonbron meldt over 2024:
        | feit                                  | waarde      |
        | plan van aanpak huisbezoeken Woonbron | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.2.1 (Plan van aanpak huisbezoeken) voor Woonbron over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 30-6-2024 | nee        | nog niet aan de orde |
        | 1-7-2024  | nee        | signaal              |
        | 1-1-2025  | nee        | niet voldaan         |
        | 1-2-2026  | 30-6-2024  | voldaan              |
        | 1-2-2026  | 1-7-2024   | signaal              |
        | 1-2-2026  | 31-12-2024 | signaal              |
        | 1-2-2026  | 1-1-2025   | niet voldaan         |

  Regel: 5.2.2 (Jaarlijkse wijkschouw) ieder jaar één per huurdersorganisatie, gepland in het tweede of derde kwartaal

    @clause-5.2.2
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En Huurdersparticipatieraad Trivire meldt over <jaar>:
        | feit                                  | waarde      |
        | wijkschouw van de huurdersorganisatie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.2.2 (Jaarlijkse wijkschouw) voor Huurdersparticipatieraad Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 30-9-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-10-2024 | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 30-9-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-10-2024  | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 30-9-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-10-2025  | signaal              |

  Regel: 5.2.3 (Experiment met community building) iedere corporatie begint uiterlijk op 31 maart 2025 een experiment

    @clause-5.2.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                                                   | waarde      |
        | start van het eerste experiment met community building | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.2.3 (Experiment met community building) voor Trivire over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2025 | nee       | nog niet aan de orde |
        | 1-4-2025  | nee       | niet voldaan         |
        | 1-2-2026  | 31-3-2025 | voldaan              |
        | 1-2-2026  | 1-4-2025  | signaal              |

  Regel: 5.3.1 (Gegevens uit de BRP voor de corporaties) de gemeente verstrekt de gegevens uiterlijk op 31 maart 2024

    @clause-5.3.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                            | waarde      |
        | verstrekking van BRP-gegevens volgens de regels | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.3.1 (Gegevens uit de BRP voor de corporaties) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2024 | nee       | nog niet aan de orde |
        | 1-4-2024  | nee       | niet voldaan         |
        | 1-2-2026  | 31-3-2024 | voldaan              |
        | 1-2-2026  | 1-4-2024  | signaal              |

  Regel: 5.3.2 (Werkafspraken ondermijning en woonfraude) gemeente en corporaties maken ze uiterlijk op 30 september 2024

    @clause-5.3.2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                          | waarde      |
        | werkafspraken over ondermijning en woonfraude | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 5.3.2 (Werkafspraken ondermijning en woonfraude) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2024 | nee       | nog niet aan de orde |
        | 1-10-2024 | nee       | niet voldaan         |
        | 1-2-2026  | 30-9-2024 | voldaan              |
        | 1-2-2026  | 1-10-2024 | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 5 gelden

    @clause-5.1.2 @clause-5.3.1
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                     | feit                                            | jaar | waarde     |
        | 5.1.2   | Evaluatie Wbmgp                          | evaluatie van de toepassing van de Wbmgp        | 2025 | 30-9-2025  |
        | 5.1.2   | Afstemming over het vervolg van de Wbmgp | afstemming over het vervolg van de Wbmgp        | 2025 | 31-12-2025 |
        | 5.3.1   | Gegevens uit de BRP voor de corporaties  | verstrekking van BRP-gegevens volgens de regels | 2024 | 31-3-2024  |

    @clause-5.1.1 @clause-5.3.2
    Abstract Scenario: gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                     | feit                                          | jaar | waarde    |
        | 5.1.1   | Gebiedsprogramma's Oost en Centrum       | gebiedsprogramma's Oost en Centrum uitgewerkt | 2024 | 31-3-2024 |
        | 5.3.2   | Werkafspraken ondermijning en woonfraude | werkafspraken over ondermijning en woonfraude | 2024 | 30-9-2024 |

    @clause-5.2.1
    Scenario: Woonbron en gemeente samen: wat Woonbron meldt telt voor beide
      Gegeven de peildatum is 1-2-2028
      En Woonbron meldt over 2024:
        | feit                                  | waarde    |
        | plan van aanpak huisbezoeken Woonbron | 30-6-2024 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.2.1 (Plan van aanpak huisbezoeken) voor Woonbron over 2024 "voldaan"
      En is artikel 5.2.1 (Plan van aanpak huisbezoeken) voor gemeente Dordrecht over 2024 "voldaan"
      En komt artikel 5.2.1 (Plan van aanpak huisbezoeken) voor Trivire niet voor
      En komt artikel 5.2.1 (Plan van aanpak huisbezoeken) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.2.1 (Plan van aanpak huisbezoeken) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.2.3
    Scenario: iedere corporatie voor zich: het experiment van Trivire telt niet voor Woonbron
      Gegeven de peildatum is 1-2-2028
      En Trivire meldt over 2025:
        | feit                                                   | waarde    |
        | start van het eerste experiment met community building | 31-3-2025 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.2.3 (Experiment met community building) voor Trivire over 2025 "voldaan"
      En komt artikel 5.2.3 (Experiment met community building) voor gemeente Dordrecht niet voor
      En is artikel 5.2.3 (Experiment met community building) voor Woonbron over 2025 "feit ontbreekt"
      En komt artikel 5.2.3 (Experiment met community building) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 5.2.3 (Experiment met community building) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-5.2.2
    Scenario: iedere huurdersorganisatie voor zich: de wijkschouw van de een telt niet voor de ander
      Gegeven de peildatum is 1-2-2028
      En Huurdersparticipatieraad Trivire meldt over 2024:
        | feit                                  | waarde    |
        | wijkschouw van de huurdersorganisatie | 30-9-2024 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 5.2.2 (Jaarlijkse wijkschouw) voor Huurdersparticipatieraad Trivire over 2024 "voldaan"
      En komt artikel 5.2.2 (Jaarlijkse wijkschouw) voor gemeente Dordrecht niet voor
      En komt artikel 5.2.2 (Jaarlijkse wijkschouw) voor Trivire niet voor
      En komt artikel 5.2.2 (Jaarlijkse wijkschouw) voor Woonbron niet voor
      En is artikel 5.2.2 (Jaarlijkse wijkschouw) voor Bewonersraad Woonbron Dordrecht over 2024 "feit ontbreekt"

    @clause-ambitie-hoofdstuk-5
    Scenario: of de gemeente genoeg partners zoekt kunnen alleen mensen beoordelen
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel ambitie hoofdstuk 5 (Meer partners in het Convenant Woonoverlast) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En komt artikel ambitie hoofdstuk 5 (Meer partners in het Convenant Woonoverlast) voor Trivire niet voor
      En komt artikel ambitie hoofdstuk 5 (Meer partners in het Convenant Woonoverlast) voor Woonbron niet voor
      En komt artikel ambitie hoofdstuk 5 (Meer partners in het Convenant Woonoverlast) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel ambitie hoofdstuk 5 (Meer partners in het Convenant Woonoverlast) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van hoofdstuk 5 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar eigen
    feit; buiten die jaren is zij niet van kracht.

    @clause-ambitie-hoofdstuk-5 @clause-5.1.1 @clause-5.1.2 @clause-5.2.1 @clause-5.2.2 @clause-5.2.3 @clause-5.3.1 @clause-5.3.2
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2023:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"

      Voorbeelden:
        | artikel             | norm                                        | partij                           | 2023            | 2024                             | 2025                             | 2026            |
        | ambitie hoofdstuk 5 | Meer partners in het Convenant Woonoverlast | gemeente Dordrecht               | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 5.1.1               | Gebiedsprogramma's Oost en Centrum          | gemeente Dordrecht               | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 5.1.2               | Evaluatie Wbmgp                             | gemeente Dordrecht               | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 5.1.2               | Afstemming over het vervolg van de Wbmgp    | gemeente Dordrecht               | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 5.2.1               | Plan van aanpak huisbezoeken                | Woonbron                         | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.2.2               | Jaarlijkse wijkschouw                       | Huurdersparticipatieraad Trivire | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 5.2.3               | Experiment met community building           | Trivire                          | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 5.3.1               | Gegevens uit de BRP voor de corporaties     | gemeente Dordrecht               | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 5.3.2               | Werkafspraken ondermijning en woonfraude    | gemeente Dordrecht               | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |

    @clause-5.1.1 @clause-5.1.2 @clause-5.2.1 @clause-5.2.2 @clause-5.2.3 @clause-5.3.1 @clause-5.3.2
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                     | partij                           | jaar | uitkomst       |
        | 5.1.1   | Gebiedsprogramma's Oost en Centrum       | gemeente Dordrecht               | 2024 | feit ontbreekt |
        | 5.1.2   | Evaluatie Wbmgp                          | gemeente Dordrecht               | 2025 | feit ontbreekt |
        | 5.1.2   | Afstemming over het vervolg van de Wbmgp | gemeente Dordrecht               | 2025 | feit ontbreekt |
        | 5.2.1   | Plan van aanpak huisbezoeken             | Woonbron                         | 2024 | feit ontbreekt |
        | 5.2.2   | Jaarlijkse wijkschouw                    | Huurdersparticipatieraad Trivire | 2024 | feit ontbreekt |
        | 5.2.3   | Experiment met community building        | Trivire                          | 2025 | feit ontbreekt |
        | 5.3.1   | Gegevens uit de BRP voor de corporaties  | gemeente Dordrecht               | 2024 | feit ontbreekt |
        | 5.3.2   | Werkafspraken ondermijning en woonfraude | gemeente Dordrecht               | 2024 | feit ontbreekt |
