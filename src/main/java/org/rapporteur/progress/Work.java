package org.rapporteur.progress;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A step of long work, done in parts by one thread or several: tells a listener of every part, and stops all of them when the
 * thread that began it is interrupted.
 *
 * <p>For the packages of the library and for extractors, measures and coders from outside that take long:
 *
 * <pre>{@code
 * Work work = Work.begin("reading", files.size(), listener);
 * return files.parallelStream().map(file -> work.part(() -> read(file))).toList();
 * }</pre>
 *
 * <p>Within a part, {@link #goOn()} is called wherever much is still to be done. Thread-safe.
 */
public final class Work {

    /** For whom a thread works at the moment, where it is not for itself. */
    private static final ThreadLocal<Thread> ASKED_BY = new ThreadLocal<>();

    private final String step;
    private final int total;
    private final ProgressListener listener;
    private final Thread asking;
    private int done;

    private Work(String step, int total, ProgressListener listener) {
        this.step = step;
        this.total = total;
        this.listener = listener;
        this.asking = asking();
    }

    /**
     * Begins a step and reports that nothing of it is done.
     *
     * @param step its name
     * @param total how many parts it has, not negative
     * @param listener who is told
     * @return the step, asked for by the current thread
     * @throws StoppedException if this thread is interrupted
     */
    public static Work begin(String step, int total, ProgressListener listener) {
        Objects.requireNonNull(step, "step must not be null");
        Objects.requireNonNull(listener, "listener must not be null");
        goOn();
        Work work = new Work(step, total, listener);
        listener.reached(new Progress(step, 0, total));
        return work;
    }

    /**
     * Does a part in the current thread, whichever that is, and reports it.
     *
     * @param part what is to be done, once for each part
     * @param <T> what comes of it
     * @return what comes of it
     * @throws StoppedException if the thread that began the step is interrupted
     */
    public <T> T part(Supplier<T> part) {
        Objects.requireNonNull(part, "part must not be null");
        Thread before = ASKED_BY.get();
        ASKED_BY.set(asking);
        try {
            goOn();
            T result = part.get();
            report();
            return result;
        } finally {
            if (before == null) {
                ASKED_BY.remove();
            } else {
                ASKED_BY.set(before);
            }
        }
    }

    /** One after the other, so that nobody hears of the third part before the second. */
    private synchronized void report() {
        listener.reached(new Progress(step, ++done, total));
    }

    /**
     * Goes on, unless the thread that asked for the work is interrupted. Costs a few nanoseconds.
     *
     * @throws StoppedException if it is; its interrupt status is kept
     */
    public static void goOn() {
        if (asking().isInterrupted()) {
            throw new StoppedException();
        }
    }

    private static Thread asking() {
        Thread asked = ASKED_BY.get();
        return asked == null ? Thread.currentThread() : asked;
    }

    @Override
    public String toString() {
        return "Work " + step + ", " + total + " parts";
    }
}
