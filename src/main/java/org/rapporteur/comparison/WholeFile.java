package org.rapporteur.comparison;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.rapporteur.fault.OutputException;

/** Writes a file whole or not at all: first beside the target, forced to disk, then moved into its place. */
public final class WholeFile {

    private static final int ATTEMPTS = 100;
    private static final int LONGEST_NAME = 60;

    private WholeFile() {}

    /**
     * Writes a text as UTF-8.
     *
     * @param file the file; what stood there is replaced
     * @param text the text
     * @throws OutputException if it cannot be written
     */
    public static void write(Path file, String text) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw failed(file, "is a folder\nMaybe add a file name.", new FileAlreadyExistsException(file.toString()));
        }
        try {
            Path beside = writeBeside(target, StandardCharsets.UTF_8.encode(text));
            move(beside, target);
        } catch (IOException e) {
            throw failed(file, problem(target), e);
        }
    }

    private static String problem(Path target) {
        Path folder = target.getParent();
        return folder != null && !Files.isDirectory(folder)
                ? "cannot be written: its folder does not exist\nMaybe create " + folder + " first."
                : "cannot be written\nMaybe its folder is closed to you, or the device is full.";
    }

    private static OutputException failed(Path file, String problem, IOException cause) {
        return new OutputException(file.toString(), problem, cause);
    }

    private static Path writeBeside(Path target, ByteBuffer bytes) throws IOException {
        String name = target.getFileName().toString();
        // A name can be as long as the file system allows; the one beside it must not be longer.
        String brief = name.length() <= LONGEST_NAME ? name : Integer.toHexString(name.hashCode());
        for (int attempt = 0; ; attempt++) {
            Path beside = target.resolveSibling("." + brief + "." + attempt + ".tmp");
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeAll(channel, bytes, beside);
                return beside;
            } catch (FileAlreadyExistsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes, Path beside) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
