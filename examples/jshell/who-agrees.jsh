import java.nio.file.Path
import org.rapporteur.Rapporteur
import org.rapporteur.issue.Codebook

var statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"))
var matrix = Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix()
System.out.println(matrix.nearest("China", 3))
System.out.println(matrix.overall("China", "Netherlands").describe())
System.out.println(matrix.explain("China", "Netherlands", "institutional-dialogue").toText())
/exit
