# language: nl
@${agreement}
Functionaliteit: ${title}, ${chapter}
  De cijfers zijn bedachte voorbeelden. Welk getal noemt het document? Neem dat, en een stap ernaast.

  Achtergrond:
    Gegeven de afspraken "${agreement}"
