package org.rapporteur.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/** Which files of a folder are texts, and their bytes. */
final class TextFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx");

    /** Documents that somebody took for texts: they are not read, but must not be passed over without a word. */
    private static final List<String> REFUSED = List.of(".rtf", ".doc", ".odt");

    private static final int LONGEST_PATH = 110;

    private TextFiles() {}

    /** The file itself, or the text files of a folder by name; refuses paths that do not exist and folders without. */
    static List<Path> in(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            throw missing(fileOrFolder);
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<Path> texts = files.filter(TextFiles::isText)
                    .sorted(Comparator.comparing(TextFiles::name))
                    .toList();
            if (texts.isEmpty()) {
                throw InputException.of(
                        shown(fileOrFolder),
                        "folder must hold a text\nMaybe its texts have other endings than .txt, .md, .html, .pdf and .docx, or lie in folders"
                                + " below.");
            }
            return texts;
        } catch (IOException e) {
            throw InputException.of(
                    shown(fileOrFolder),
                    "folder cannot be listed\nMaybe it is closed to you, or on a device that failed.");
        }
    }

    private static boolean isText(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("readme")
                && (ENDINGS.stream().anyMatch(name::endsWith)
                        || REFUSED.stream().anyMatch(name::endsWith))
                && Files.isRegularFile(file);
    }

    /** All bytes of a file; a file beyond the limit is not opened. */
    static byte[] bytes(Path file, Limits limits) {
        if (!Files.exists(file)) {
            throw missing(file);
        }
        if (Files.isDirectory(file)) {
            throw InputException.of(shown(file), "is a folder, a file is wanted\nMaybe read it with readAll(...).");
        }
        try {
            long size = Files.size(file);
            if (size > limits.maxBytes()) {
                throw new LimitException(shown(file), "maxBytes", size, limits.maxBytes());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputException.of(
                    shown(file), "cannot be read\nMaybe it is closed to you, or on a device that failed.");
        }
    }

    private static InputException missing(Path path) {
        return InputException.missing(shown(path), path);
    }

    /** The file's own name. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** A path as messages show it; of one that is too long its last part. */
    static String shown(Path path) {
        String whole = path.toString();
        return whole.isEmpty() ? "." : whole.length() <= LONGEST_PATH ? whole : name(path);
    }
}
