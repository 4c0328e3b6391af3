package org.rapporteur.notebook;

import java.util.Objects;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/**
 * Teaches the Jupyter kernel JJava to show the library's results; see {@link Notebooks}. The kernel finds it by itself
 * ({@code META-INF/services}) as soon as the library is on its class path:
 *
 * <pre>{@code
 * %maven org.rapporteur:rapporteur:0.1.0-SNAPSHOT
 * }</pre>
 *
 * <p>A result is given as text and as HTML, a picture as text, HTML and SVG; the notebook shows the richest form it can. The only
 * class that needs JJava (org.dflib.jjava:jjava-jupyter, of the kernel itself); nothing else of the library does.
 */
public final class RapporteurExtension implements Extension {

    /** Called by the kernel. */
    public RapporteurExtension() {}

    @Override
    public void install(BaseKernel kernel) {
        Objects.requireNonNull(kernel, "kernel must not be null");
        register(kernel.getRenderer());
    }

    /**
     * Registers the forms of all results.
     *
     * @param renderer a kernel's renderer
     */
    public static void register(Renderer renderer) {
        Objects.requireNonNull(renderer, "renderer must not be null");
        View.ALL.forEach(view -> register(renderer, view));
    }

    private static <T> void register(Renderer renderer, View<T> view) {
        renderer.createRegistration(view.type())
                .supporting(MIMEType.TEXT_HTML, MIMEType.IMAGE_SVG, MIMEType.TEXT_PLAIN)
                .preferring(MIMEType.TEXT_HTML, MIMEType.IMAGE_SVG, MIMEType.TEXT_PLAIN)
                .register((value, context) -> render(view, value, context));
    }

    /** Text is there in any case: for consoles, for readers of plain files, for comparison of versions. */
    private static <T> void render(View<T> view, T value, RenderContext context) {
        context.getOutputContainer().putText(view.text().apply(value));
        context.renderIfRequested(MIMEType.TEXT_HTML, () -> view.html().apply(value));
        view.picture().apply(value).ifPresent(picture -> context.renderIfRequested(MIMEType.IMAGE_SVG, picture::svg));
    }

    @Override
    public String toString() {
        return "RapporteurExtension for " + View.ALL.size() + " types";
    }
}
