# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 4: wonen met zorg

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2025

  @clause-4.1.2
  Abstract Scenario: het aandeel voor regulier woningzoekenden rond de signaalwaarde van 80%
    Gegeven Trivire meldt over 2024:
      | feit                                          | waarde    |
      | verhuringen van vrijgekomen sociale huurwoningen | <totaal>  |
      | verhuringen aan regulier woningzoekenden      | <regulier> |
    Als de afspraken worden getoetst
    Dan is artikel 4.1.2 voor Trivire "<oordeel>"

    Voorbeelden:
      | totaal | regulier | oordeel |
      | 400    | 321      | voldaan |
      | 400    | 320      | voldaan |
      | 400    | 319      | signaal |
