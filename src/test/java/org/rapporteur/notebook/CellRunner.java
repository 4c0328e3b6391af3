package org.rapporteur.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code cells of a notebook in order as the kernel does, in one JShell and with JJava's renderer, and compares what
 * they give with the outputs that the notebook keeps. Lines that begin with {@code %} are the kernel's own and left out.
 */
public final class CellRunner {

    /** Where a cell's last value is left; the shell works in this process, in a thread of its own. */
    private static final AtomicReference<@Nullable Object> LAST = new AtomicReference<>();

    private final Renderer renderer = new Renderer();
    private final JShell shell;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private CellRunner(JShell shell) {
        this.shell = shell;
        RapporteurExtension.register(renderer);
    }

    /** Called from a cell. */
    public static void keep(Object value) {
        LAST.set(value);
    }

    /**
     * Runs notebooks and says what differs, or keeps the outputs as they are now.
     *
     * @param args notebooks; {@code --keep} before them writes their outputs anew
     */
    public static void main(String[] args) throws IOException {
        List<String> names = new ArrayList<>(List.of(args));
        boolean isKept = names.remove("--keep");
        List<String> faults = new ArrayList<>();
        for (String name : names) {
            Path file = Path.of(name);
            JsonObject notebook = read(file);
            String before = text(notebook);
            run(notebook);
            if (isKept) {
                Files.writeString(file, text(notebook));
            } else if (!text(notebook).equals(before)) {
                faults.add(name + ": the cells give other outputs than it keeps");
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(faults);
        }
        System.out.println(names.size() + " notebook(s), every output as kept");
        System.exit(0);
    }

    static JsonObject read(Path file) throws IOException {
        return new Gson().fromJson(Files.readString(file), JsonObject.class);
    }

    /** A notebook as Jupyter writes it. */
    static String text(JsonObject notebook) {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(notebook) + "\n";
    }

    /** Puts what the cells give now in the place of what they gave. */
    static void run(JsonObject notebook) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            CellRunner runner = new CellRunner(shell);
            runner.evaluate("import org.rapporteur.notebook.*;");
            int count = 0;
            for (JsonElement cell : notebook.getAsJsonArray("cells")) {
                JsonObject object = cell.getAsJsonObject();
                if (object.get("cell_type").getAsString().equals("code")) {
                    count++;
                    object.addProperty("execution_count", count);
                    object.add("outputs", runner.outputs(source(object), count));
                }
            }
        }
    }

    static String source(JsonObject cell) {
        return cell.getAsJsonArray("source").asList().stream()
                .map(JsonElement::getAsString)
                .collect(Collectors.joining());
    }

    private JsonArray outputs(String source, int count) {
        PrintStream console = System.out;
        Optional<Object> value;
        printed.reset();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            value = evaluate(
                    source.lines().filter(line -> !line.startsWith("%")).collect(Collectors.joining("\n")));
        } finally {
            System.setOut(console);
        }
        JsonArray outputs = new JsonArray();
        String words = printed.toString(StandardCharsets.UTF_8);
        if (!words.isEmpty()) {
            JsonObject stream = new JsonObject();
            stream.addProperty("name", "stdout");
            stream.addProperty("output_type", "stream");
            stream.add("text", lines(words));
            outputs.add(stream);
        }
        value.ifPresent(result -> outputs.add(result(result, count)));
        return outputs;
    }

    private JsonObject result(Object value, int count) {
        DisplayData shown = renderer.render(value);
        JsonObject data = new JsonObject();
        for (MIMEType type : List.of(MIMEType.IMAGE_SVG, MIMEType.TEXT_HTML, MIMEType.TEXT_PLAIN)) {
            if (shown.hasDataForType(type)) {
                data.add(type.toString(), lines((String) shown.getData(type)));
            }
        }
        JsonObject result = new JsonObject();
        result.add("data", data);
        result.addProperty("execution_count", count);
        result.add("metadata", new JsonObject());
        result.addProperty("output_type", "execute_result");
        return result;
    }

    /** As nbformat has texts: a list of lines, each with its line end. */
    private static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        for (String line : text.split("(?<=\n)")) {
            lines.add(line);
        }
        return lines;
    }

    /** The value of the last expression, if the code ends with one. */
    private Optional<Object> evaluate(String code) {
        String rest = code;
        Optional<Object> value = Optional.empty();
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            value = Optional.empty();
            for (SnippetEvent event : shell.eval(info.source())) {
                check(event);
                value = value(event.snippet());
            }
            rest = info.remaining();
        }
        return value;
    }

    private Optional<Object> value(Snippet snippet) {
        boolean isValue = snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                || snippet.subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND;
        if (!isValue) {
            return Optional.empty();
        }
        String name = snippet instanceof jdk.jshell.VarSnippet variable
                ? variable.name()
                : snippet.source().strip();
        LAST.set(null);
        shell.eval("org.rapporteur.notebook.CellRunner.keep(" + name + ");").forEach(CellRunner::check);
        return Optional.ofNullable(LAST.get());
    }

    private static void check(SnippetEvent event) {
        if (event.status() != Snippet.Status.VALID || event.exception() != null) {
            throw new AssertionError(event.snippet().source() + ": " + event.status() + " " + event.exception());
        }
    }
}
