package org.rapporteur.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON for the page's own script: no blanks, text made fit for a page. */
final class PageJson {

    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    PageJson() {
        json.setHtmlSafe(false);
    }

    /** Something that writes. */
    interface Part {

        void write() throws IOException;
    }

    private PageJson writing(Part part) {
        try {
            part.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageJson object(Runnable members) {
        writing(json::beginObject);
        members.run();
        return writing(json::endObject);
    }

    PageJson array(Runnable items) {
        writing(json::beginArray);
        items.run();
        return writing(json::endArray);
    }

    PageJson name(String name) {
        return writing(() -> json.name(name));
    }

    PageJson value(String value) {
        return writing(() -> json.value(Shown.text(value)));
    }

    PageJson value(int value) {
        return writing(() -> json.value(value));
    }

    PageJson value(boolean value) {
        return writing(() -> json.value(value));
    }

    PageJson numbers(List<Integer> numbers) {
        return array(() -> numbers.forEach(this::value));
    }

    PageJson strings(List<String> strings) {
        return array(() -> strings.forEach(this::value));
    }

    /** A sentence with slots: texts as they are, a slot as its number. */
    PageJson form(List<Object> parts) {
        return array(() -> parts.forEach(part -> {
            if (part instanceof Sentences.Slot slot) {
                value(slot.number());
            } else {
                value((String) part);
            }
        }));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
