import java.nio.file.Path
import org.rapporteur.Rapporteur
import org.rapporteur.insight.Coalitions
import org.rapporteur.issue.Codebook

var statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"))
var matrix = Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix()
var coalitions = Coalitions.of(matrix)
System.out.println(matrix.nearest("China", 3))
System.out.println(coalitions.groupOf("China").members())
System.out.println(coalitions.dendrogram().toText())
System.out.println(coalitions.groupOf("China").sharedStances().get(0))
System.out.println(coalitions.map().toText())
/exit
