import java.nio.file.Path
import org.rapporteur.Rapporteur
import org.rapporteur.insight.Approach
import org.rapporteur.insight.Coalitions
import org.rapporteur.issue.Codebook

var statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"))
var matrix = Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix()
System.out.println(Approach.of(matrix, "Netherlands", "India").toText())
var ground = Coalitions.of(matrix).commonGround("institutional-dialogue")
System.out.println(ground.bridges().get(0))
System.out.println(ground.toText())
/exit
