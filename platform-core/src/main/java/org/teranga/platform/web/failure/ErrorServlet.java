package org.teranga.platform.web.failure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.web.host.HostFilter;

/**
 * The answer to what was refused before it reached a resource (an unknown host, a suspended association, a limit) or failed outside one.
 * The server forwards here; pages of its own would name product and version.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
    /** The request's attribute that names the message which says why, where the status alone does not. */
    public static final String WHY = "org.teranga.why";

    private static final long serialVersionUID = 1L;
    private static final int MOST_KEPT = 256;

    private final transient Refusals refusals;
    private final transient PageContexts contexts;
    private final transient Themes themes;
    private final transient PlatformHost host;
    /** Made once: to look for the library at each refusal would cost more than the refusal. */
    private final transient Jsonb jsonb = JsonbBuilder.create();

    /**
     * The pages that tell a crowd to come back later, kept for a moment: whoever is turned away costs less than whoever is let in. They say
     * nothing of who asks; limits stand before anybody is recognised.
     */
    private final transient Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    ErrorServlet(Refusals refusals, PageContexts contexts, Themes themes, PlatformHost host) {
        this.refusals = refusals;
        this.contexts = contexts;
        this.themes = themes;
        this.host = host;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = code instanceof Integer number ? number : 404;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        Optional<Tenant> tenant = Optional.ofNullable((Tenant) request.getAttribute(HostFilter.TENANT));
        if (tenant.isPresent() && TenantContext.current().isEmpty()) {
            try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
                answer(request, response, new Refused(status, String.valueOf(path), open != null, why(request)));
            }
        } else {
            answer(request, response, new Refused(status, String.valueOf(path), tenant.isPresent(), why(request)));
        }
    }

    private static Optional<String> why(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Optional.ofNullable(request.getAttribute(WHY))
                .filter(key -> status instanceof Integer)
                .map(Object::toString);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        boolean json = Refusals.isJson(refused.path);
        response.setContentType(json ? ProblemDocument.MEDIA_TYPE : "text/html; charset=utf-8");
        Supplier<byte[]> make =
                () -> (json ? document(refused) : page(request, refused)).getBytes(StandardCharsets.UTF_8);
        byte[] body = refused.why.isEmpty() ? make.get() : kept.get(key(request, refused), any -> make.get());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** All that a page depends on which tells why: whose it is, what was asked for, and in which language. */
    private static String key(HttpServletRequest request, Refused refused) {
        return String.join(
                "\n",
                TenantContext.current().map(Tenant::slug).orElse(""),
                refused.path,
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader("Accept-Language")),
                String.valueOf(request.getAttribute(WHY)));
    }

    private String document(Refused refused) {
        ProblemDocument document = refused.suspended()
                ? refusals.suspendedDocument()
                : refused.why
                        .map(key -> refusals.document(refused.status, key))
                        .orElseGet(() -> refusals.document(refused.status));
        return jsonb.toJson(document);
    }

    private String page(HttpServletRequest request, Refused refused) {
        ErrorView view = refused.suspended()
                ? refusals.suspended()
                : refused.why
                        .map(key -> refusals.view(refused.status, key, ""))
                        .orElseGet(() -> refusals.view(refused.status, ""));
        boolean nowhere = !refused.association && !host.isPlatform(PlatformHost.hostOf(header(request)));
        ErrorView shown = nowhere ? view.leadingTo(host.base() + "/") : view; // its own first page is not there either
        return new Rendering(themes).page(contexts.theme(), "error.ftlh", shown, contexts.current());
    }

    private static String header(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Host"), "");
    }

    /**
     * What was refused.
     *
     * @param association whether an association's host was asked
     * @param why         the message that says the reason, where the status alone does not say it
     */
    private record Refused(int status, String path, boolean association, Optional<String> why) {
        boolean suspended() {
            return association && status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && why.isEmpty();
        }
    }
}
