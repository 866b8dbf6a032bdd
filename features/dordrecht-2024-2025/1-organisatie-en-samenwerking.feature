# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 1: organisatie en samenwerking
  Over hoe vaak de partijen overleggen, nieuwe afspraken na 2025 en wat zij doen bij een geschil. De gemeente is trekker
  en meldt hier voor alle partijen; de aantallen en dagen zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026

  Regel: 1.1.1 (Bestuurlijk Overleg) per jaar ten minste drie keer

    @clause-1.1.1
    Abstract Scenario: drie keer is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                | waarde   |
        | Bestuurlijk Overleg | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel 1.1.1 (Bestuurlijk Overleg) voor gemeente Dordrecht "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 2      | niet voldaan |
        | 3      | voldaan      |
        | 4      | voldaan      |

  Regel: 1.1.2 (Overleg van de ambtelijke kerngroep) per jaar ten minste drie keer

    @clause-1.1.2
    Abstract Scenario: drie keer is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                | waarde   |
        | overleg van de ambtelijke kerngroep | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel 1.1.2 (Overleg van de ambtelijke kerngroep) voor gemeente Dordrecht "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 2      | niet voldaan |
        | 3      | voldaan      |
        | 4      | voldaan      |

  Regel: 1.1.1 en 1.1.2 Wanneer drie keer overleg is bereikt

    @clause-1.1.1 @clause-1.1.2
    Abstract Scenario: wie in het jaar al drie keer heeft overlegd, heeft de afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024-02-06:
        | feit   | waarde |
        | <feit> | 1      |
      En gemeente Dordrecht meldt over 2024-05-14:
        | feit   | waarde |
        | <feit> | 1      |
      En gemeente Dordrecht meldt over 2024-09-17:
        | feit   | waarde |
        | <feit> | 1      |
      Als de afspraken worden getoetst over 2024
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden: het derde overleg is op 17 september 2024
        | artikel | norm                                | feit                                | peildatum | uitkomst             |
        | 1.1.1   | Bestuurlijk Overleg                 | Bestuurlijk Overleg                 | 16-9-2024 | nog niet aan de orde |
        | 1.1.1   | Bestuurlijk Overleg                 | Bestuurlijk Overleg                 | 17-9-2024 | voldaan              |
        | 1.1.2   | Overleg van de ambtelijke kerngroep | overleg van de ambtelijke kerngroep | 16-9-2024 | nog niet aan de orde |
        | 1.1.2   | Overleg van de ambtelijke kerngroep | overleg van de ambtelijke kerngroep | 17-9-2024 | voldaan              |

    @clause-1.1.1 @clause-1.1.2
    Abstract Scenario: een jaarcijfer telt pas als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit   | waarde |
        | <feit> | 3      |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                | feit                                | peildatum  | uitkomst             |
        | 1.1.1   | Bestuurlijk Overleg                 | Bestuurlijk Overleg                 | 30-12-2024 | nog niet aan de orde |
        | 1.1.1   | Bestuurlijk Overleg                 | Bestuurlijk Overleg                 | 31-12-2024 | voldaan              |
        | 1.1.2   | Overleg van de ambtelijke kerngroep | overleg van de ambtelijke kerngroep | 30-12-2024 | nog niet aan de orde |
        | 1.1.2   | Overleg van de ambtelijke kerngroep | overleg van de ambtelijke kerngroep | 31-12-2024 | voldaan              |

  Regel: 1.2.1 (Nieuwe afspraken vanaf 2026) ondertekend uiterlijk op 31 december 2025

    @clause-1.2.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2025:
        | feit                                    | waarde      |
        | nieuwe afspraken vanaf 2026 ondertekend | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1.2.1 (Nieuwe afspraken vanaf 2026) voor gemeente Dordrecht over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2025 | nee        | nog niet aan de orde |
        | 1-1-2026   | nee        | niet voldaan         |
        | 1-2-2026   | 31-12-2025 | voldaan              |
        | 1-2-2026   | 1-1-2026   | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 1 gelden

    @clause-1.1.1 @clause-1.1.2 @clause-1.2.1
    Abstract Scenario: wat de gemeente meldt telt voor alle partijen
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht over <jaar> "voldaan"

      Voorbeelden:
        | artikel | norm                                | feit                                    | jaar | waarde     |
        | 1.1.1   | Bestuurlijk Overleg                 | Bestuurlijk Overleg                     | 2024 | 3          |
        | 1.1.2   | Overleg van de ambtelijke kerngroep | overleg van de ambtelijke kerngroep     | 2024 | 3          |
        | 1.2.1   | Nieuwe afspraken vanaf 2026         | nieuwe afspraken vanaf 2026 ondertekend | 2025 | 31-12-2025 |

    @clause-1.2.4
    Scenario: of een geschil is opgelost kunnen alleen de partijen zelf beoordelen
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1.2.4 (Overleg bij een geschil) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 1.2.4 (Overleg bij een geschil) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 1.2.4 (Overleg bij een geschil) voor Woonbron "alleen door mensen te beoordelen"
      En is artikel 1.2.4 (Overleg bij een geschil) voor Huurdersparticipatieraad Trivire "alleen door mensen te beoordelen"
      En is artikel 1.2.4 (Overleg bij een geschil) voor Bewonersraad Woonbron Dordrecht "alleen door mensen te beoordelen"

  Regel: Wanneer de afspraken van hoofdstuk 1 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar eigen
    feit; buiten die jaren is zij niet van kracht.

    @clause-1.1.1 @clause-1.1.2 @clause-1.2.1 @clause-1.2.4
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
        | artikel | norm                                | partij             | 2023            | 2024                             | 2025                             | 2026            |
        | 1.1.1   | Bestuurlijk Overleg                 | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 1.1.2   | Overleg van de ambtelijke kerngroep | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 1.2.1   | Nieuwe afspraken vanaf 2026         | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 1.2.4   | Overleg bij een geschil             | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |

    @clause-1.2.1
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                        | partij             | jaar | uitkomst       |
        | 1.2.1   | Nieuwe afspraken vanaf 2026 | gemeente Dordrecht | 2025 | feit ontbreekt |
