package org.rapporteur.progress;

import java.util.concurrent.CancellationException;

/**
 * Work that was stopped because the thread that asked for it was interrupted. The thread's interrupt status is kept, nothing
 * is left half done, and the same call may be made again once the status is cleared ({@link Thread#interrupted()}).
 */
public final class StoppedException extends CancellationException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
        super(
                "the thread was interrupted, and so the work was stopped\nMaybe call Thread.interrupted() and try again.");
    }
}
