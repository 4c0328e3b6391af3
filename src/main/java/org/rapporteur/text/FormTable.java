package org.rapporteur.text;

import java.util.Arrays;

/** Numbers word forms in the order of their first meeting; open addressing, a string is made only for a new form. */
final class FormTable {

    private String[] forms = new String[256];
    private int[] hashes = new int[256];
    private int[] slots = filled(1024);
    private int size;

    int number(StringBuilder form) {
        int hash = hash(form);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] >= 0) {
            int number = slots[slot];
            if (hashes[number] == hash && forms[number].contentEquals(form)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size;
        return append(form.toString(), hash);
    }

    String[] toArray() {
        return Arrays.copyOf(forms, size);
    }

    private int append(String form, int hash) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        forms[size] = form;
        hashes[size] = hash;
        size++;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = filled(slots.length * 2);
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number;
        }
    }

    private static int[] filled(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, -1);
        return empty;
    }

    /** FNV-1a with a final mix: spreads the short, similar forms of one language well. */
    private static int hash(StringBuilder form) {
        int h = 0x811c9dc5;
        for (int i = 0; i < form.length(); i++) {
            h = (h ^ form.charAt(i)) * 0x01000193;
        }
        h ^= h >>> 15;
        return h & 0x7fffffff;
    }
}
