import java.util.List
import org.rapporteur.Rapporteur
import org.rapporteur.issue.Codebook
import org.rapporteur.statement.Delegation

var east = Delegation.named("Eastland")
var west = Delegation.named("Westland")
var then = List.of(
    Rapporteur.read(east, "We support a new legally binding treaty on cyberspace."),
    Rapporteur.read(west, "We oppose a new legally binding treaty on cyberspace."))
var now = List.of(
    Rapporteur.read(east, "We support a new legally binding treaty on cyberspace."),
    Rapporteur.read(west, "We support a new legally binding treaty on cyberspace."))
var book = Codebook.ictSecurity()
var moved = Rapporteur.compare(now).codedBy(book).matrix().minus(Rapporteur.compare(then).codedBy(book).matrix())
System.out.println(moved.toText())
/exit
