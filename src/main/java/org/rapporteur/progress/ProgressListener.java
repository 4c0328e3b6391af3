package org.rapporteur.progress;

/**
 * Is told how far long work has come; whoever gives none hears nothing.
 *
 * <pre>{@code
 * ProgressListener listener = progress -> System.out.println(progress);
 * var statements = Rapporteur.withDefaults().reportingTo(listener).readAll(Path.of("speeches"));
 * var matrix = Rapporteur.compare(statements).reportingTo(listener).matrix();
 * }</pre>
 *
 * <p>Every step reports 0 of its parts when it begins, and then each part that is done: {@code done} goes up by one, and the
 * last report is complete, unless the step fails. Calls never overlap, but they may come from different threads. A listener
 * never changes a result. It should be quick, for the work waits for it; what it throws ends the work and reaches the caller.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * A step has come so far.
     *
     * @param progress the step, and how much of it is done
     */
    void reached(Progress progress);

    /**
     * A listener that does nothing.
     *
     * @return the listener that is used where none is given
     */
    static ProgressListener silent() {
        return progress -> {};
    }
}
