import org.rapporteur.Rapporteur
import org.rapporteur.drift.Drift
import org.rapporteur.issue.Codebook
import org.rapporteur.statement.Delegation

var norland = Delegation.named("Norland")
var before = Rapporteur.read(norland, """
    States shall report attacks on hospitals to the Secretary-General.
    We support a new legally binding treaty on cyberspace.
    The fund for victims should be open to private donors.
    We call for the release of all prisoners of war.
    """)
var after = Rapporteur.read(norland, """
    We call for the release of all prisoners of war.
    States should report attacks on hospitals to the Secretary-General.
    We oppose a new legally binding treaty on cyberspace.
    Norland will host the next conference on fisheries.
    """)
var drift = Drift.between(before, after, Codebook.ictSecurity())
System.out.println(drift.toText())
/exit
