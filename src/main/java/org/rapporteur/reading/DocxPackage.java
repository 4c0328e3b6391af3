package org.rapporteur.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/**
 * The packed parts of a DOCX file, looked through before anything is built of them: bounded in number, size and ratio, and
 * without parts whose names lead out of the package. Nothing is unpacked to a disk.
 */
final class DocxPackage {

    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final long FREE = 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 10_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONS =
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>";

    private final String source;
    private final long most;
    private long unpacked;
    private int entries;

    private DocxPackage(String source, long most) {
        this.source = source;
        this.most = most;
    }

    /** The same parts, those that may be trusted. */
    static byte[] checked(String source, byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw InputException.of(
                    source, "is no DOCX file: it begins as " + kind(bytes) + "\nMaybe its name has the wrong ending.");
        }
        long most = Math.min(MOST_UNPACKED, Math.max(FREE, (long) MOST_RATIO * bytes.length));
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream to = new ZipOutputStream(parts)) {
            new DocxPackage(source, most).copy(from, to);
        } catch (IOException | IllegalArgumentException e) {
            throw InputException.of(source, "cannot be unpacked as DOCX\nMaybe the file was cut off.");
        }
        return parts.toByteArray();
    }

    private void copy(ZipInputStream from, ZipOutputStream to) throws IOException {
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new LimitException(source, "entries of a packed file", entries, MOST_ENTRIES);
            }
            byte[] part = unpack(from);
            if (isInside(entry.getName())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(CONTENT_TYPES) ? withRelations(part) : part);
            }
        }
    }

    private byte[] unpack(ZipInputStream from) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        for (int n = from.read(buffer); n > 0; n = from.read(buffer)) {
            unpacked += n;
            if (unpacked > most) {
                throw new LimitException(source, "unpacked bytes", unpacked, most);
            }
            part.write(buffer, 0, n);
        }
        return part.toByteArray();
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/") && !name.contains("..") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    }

    /** Some writers leave out the type of relations, which is always the same; POI wants it said. */
    private static byte[] withRelations(byte[] part) {
        String types = new String(part, StandardCharsets.UTF_8);
        int root = types.indexOf("<Types");
        int end = root < 0 ? -1 : types.indexOf('>', root);
        if (end < 0 || types.charAt(end - 1) == '/' || types.contains("Extension=\"rels\"")) {
            return part;
        }
        return (types.substring(0, end + 1) + RELATIONS + types.substring(end + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty file";
        }
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            return "PDF";
        }
        return (bytes[0] & 0xff) == 0xd0 ? "an older Word file" : bytes[0] == '{' ? "RTF or JSON" : "plain text";
    }
}
