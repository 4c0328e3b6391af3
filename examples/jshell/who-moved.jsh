import java.util.List
import org.rapporteur.Rapporteur
import org.rapporteur.drift.StanceChanges
import org.rapporteur.issue.Codebook
import org.rapporteur.statement.Delegation

var reef = Codebook.parse("reef.codebook", """
    codebook: reef
    issue: reef
    words: fish~ | moratorium | fund

    question: moratorium
    issue: reef
    asks: Fishing on the reef stops.
    object: moratorium

    question: fund
    issue: reef
    asks: A fund pays the fishermen.
    object: fund
    """)
var norland = Delegation.named("Norland")
var sudland = Delegation.named("Sudland")
var round1 = List.of(
    Rapporteur.read(norland, "We oppose a fund. We support a moratorium."),
    Rapporteur.read(sudland, "We support a moratorium."))
var round2 = List.of(
    Rapporteur.read(norland, "We support a fund. We support a moratorium."),
    Rapporteur.read(sudland, "We can support a moratorium, provided that fishermen are paid."))
var changes = StanceChanges.between(round1, round2, reef).labelled("May", "August")
System.out.println(changes.toText())
System.out.println(changes.moves().get(0))
/exit
