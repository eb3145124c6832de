package org.teranga.platform.web.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.RefusalStatus;

/** Turns a status or a refusal into words: a document for programs, a page for people, in the language of the request. */
@ApplicationScoped
public class Refusals {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    private final PageContexts contexts;

    @Inject
    Refusals(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** Whether the path belongs to programs rather than to people. */
    public static boolean isJson(String path) {
        return path.startsWith("/api/");
    }

    /** A refusal as a document. */
    public ProblemDocument document(Refusal refusal) {
        List<ProblemDocument.Fault> faults = refusal.errors().stream()
                .map(error -> new ProblemDocument.Fault(error.field(), text(error)))
                .toList();
        int status = RefusalStatus.of(refusal);
        return new ProblemDocument(
                "about:blank", title(status), status, detail(refusal), faults.isEmpty() ? null : faults);
    }

    /** A status alone as a document. */
    public ProblemDocument document(int status) {
        return document(status, detailKey(status));
    }

    /** A status as a document, with the message that says why. */
    public ProblemDocument document(int status, String key) {
        return new ProblemDocument("about:blank", title(status), status, contexts.text(key), null);
    }

    /** A refusal as a page. */
    public ErrorView view(Refusal refusal) {
        List<String> faults = refusal.errors().stream().map(this::text).toList();
        int status = RefusalStatus.of(refusal);
        return new ErrorView(status, title(status), detail(refusal), faults, "");
    }

    /** A status alone as a page. */
    public ErrorView view(int status, String reference) {
        return view(status, detailKey(status), reference);
    }

    /** A status as a page, with the message that says why. */
    public ErrorView view(int status, String key, String reference) {
        return new ErrorView(status, title(status), contexts.text(key), List.of(), reference);
    }

    /** The same as {@link #suspended}, for programs. */
    public ProblemDocument suspendedDocument() {
        ErrorView view = suspended();
        return new ProblemDocument("about:blank", view.title(), view.status(), view.detail(), null);
    }

    /** The page of an association that the operator has suspended. */
    public ErrorView suspended() {
        return new ErrorView(
                503,
                contexts.text("problem.suspended.title"),
                contexts.text("problem.suspended.detail"),
                List.of(),
                "");
    }

    private String detail(Refusal refusal) {
        return contexts.text(refusal.key(), refusal.arguments().toArray());
    }

    private String text(FieldError error) {
        return contexts.text(error.key(), error.arguments().toArray());
    }

    private String title(int status) {
        return contexts.text("problem.title." + known(status));
    }

    private static String detailKey(int status) {
        return "problem.detail." + known(status);
    }

    /** The nearest status that we have words for. */
    private static int known(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
