import java.util.List
import org.rapporteur.Rapporteur
import org.rapporteur.drift.Uptake
import org.rapporteur.drift.UptakeKind
import org.rapporteur.statement.Delegation

var norland = Rapporteur.read(Delegation.named("Norland"), """
    All States shall protect hospitals from cyber attacks.
    We propose a fund for the victims of ransomware.
    """)
var sudland = Rapporteur.read(Delegation.named("Sudland"), """
    Member States should protect hospitals and schools from cyber attacks, where appropriate.
    """)
var draft = Rapporteur.read(Delegation.named("the Chair"), """
    1. Encourages Member States to protect hospitals from cyber attacks, where appropriate;

    2. Requests the Secretary-General to report to the next session.
    """)
var uptake = Uptake.of(List.of(norland, sudland), draft)
System.out.println(uptake.toText())
System.out.println(uptake.entries(UptakeKind.WEAKENED).get(0).reason())
/exit
