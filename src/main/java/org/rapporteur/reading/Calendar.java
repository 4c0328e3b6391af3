package org.rapporteur.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/** Reads days as English headings write them: {@code 23 September 2015}, {@code September 23rd, 2015}, ISO dates. */
final class Calendar {

    private static final Map<String, Integer> MONTHS = months();

    private final Words words;

    private Calendar(Words words) {
        this.words = words;
    }

    /** The first day named; null if there is none. */
    static @Nullable Day in(Words words) {
        Calendar calendar = new Calendar(words);
        for (int i = 0; i < words.size(); i++) {
            Day day = MONTHS.containsKey(words.form(i)) ? calendar.aroundMonth(i) : calendar.iso(i);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Number of the month that a word names; 0 if it names none. */
    static int month(String form) {
        return MONTHS.getOrDefault(form.toLowerCase(Locale.ROOT), 0);
    }

    private @Nullable Day aroundMonth(int at) {
        int month = month(words.form(at));
        int before = dayBefore(at);
        int next = skipMarks(at + 1);
        int year = number(next);
        if (Day.isYear(year)) {
            return before > 0 ? ranged(Day.of(year, month, before), before != dayOf(at - 1)) : Day.firstOf(year, month);
        }
        int day = dayOf(next);
        int yearAfter = number(skipMarks(next + 1));
        if (day > 0 && Day.isYear(yearAfter)) {
            return Day.of(yearAfter, month, day);
        }
        int last = isDash(next + 1) ? number(next + 2) : 0;
        int yearAfterRange = number(skipMarks(next + 3));
        boolean range = day > 0 && last > day && Day.isYear(yearAfterRange);
        return range ? ranged(Day.of(yearAfterRange, month, day), true) : null;
    }

    private static @Nullable Day ranged(@Nullable Day day, boolean severalDays) {
        return day != null && severalDays
                ? day.noting("the date names several days: " + day.date() + " was taken, the first of them")
                : day;
    }

    /** The day before a month's name, of a range its first; 0 if there is none. */
    private int dayBefore(int month) {
        int at = month - 1;
        if (at >= 0 && words.form(at).equals("of")) {
            at--;
        }
        int day = dayOf(at);
        int first = day > 0 && isDash(at - 1) ? dayOf(at - 2) : 0;
        return first > 0 && first < day ? first : day;
    }

    private boolean isDash(int at) {
        return at >= 0
                && at < words.size()
                && (words.form(at).equals("-")
                        || words.form(at).equals("—")
                        || words.form(at).equals("to"));
    }

    /** {@code 2019-09-23}. */
    private @Nullable Day iso(int at) {
        boolean shape = at + 4 < words.size()
                && words.form(at + 1).equals("-")
                && words.form(at + 3).equals("-")
                && words.form(at + 2).length() == 2;
        return shape && Day.isYear(number(at)) ? Day.of(number(at), number(at + 2), number(at + 4)) : null;
    }

    /** {@code 23}, {@code 23rd}; 0 if it is no day. */
    private int dayOf(int at) {
        if (at < 0 || at >= words.size()) {
            return 0;
        }
        String form = words.form(at);
        boolean ordinal = form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd") || form.endsWith("th");
        int day = Digits.number(ordinal ? form.substring(0, form.length() - 2) : form);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private int number(int at) {
        return at >= 0 && at < words.size() ? Digits.number(words.form(at)) : 0;
    }

    private int skipMarks(int at) {
        boolean mark = at >= 0
                && at < words.size()
                && (words.form(at).equals(",")
                        || words.form(at).equals(".")
                        || words.form(at).equals("of"));
        return mark ? at + 1 : at;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Calendar.class, "months.tsv").rows()) {
            months.put(row.cell(1).toLowerCase(Locale.ROOT), row.number(0));
            row.list(2).forEach(abbreviation -> months.put(abbreviation.toLowerCase(Locale.ROOT), row.number(0)));
        }
        return Map.copyOf(months);
    }
}
