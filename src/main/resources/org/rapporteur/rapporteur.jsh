// Rapporteur in JShell: imports, and show(value), which lays a value out.
//   jshell --class-path "$CLASS_PATH" --startup DEFAULT --startup rapporteur.jsh
// A copy lies in the jar: unzip -p rapporteur.jar org/rapporteur/rapporteur.jsh > rapporteur.jsh
import java.nio.file.Path
import java.time.LocalDate
import java.util.List
import java.util.Map
import java.util.Optional
import org.rapporteur.Rapporteur
import org.rapporteur.comparison.*
import org.rapporteur.drift.*
import org.rapporteur.evaluation.*
import org.rapporteur.exchange.*
import org.rapporteur.extraction.*
import org.rapporteur.insight.*
import org.rapporteur.issue.*
import org.rapporteur.notebook.Notebooks
import org.rapporteur.position.*
import org.rapporteur.progress.*
import org.rapporteur.reading.*
import org.rapporteur.report.*
import org.rapporteur.scoring.*
import org.rapporteur.statement.*

void show(Object value) { System.out.println(Notebooks.text(value)); }
