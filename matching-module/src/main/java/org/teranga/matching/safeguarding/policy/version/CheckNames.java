package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.platform.theme.PageContexts;

/** What checks are called, in the language of the request; an association's own as it calls them. */
@ApplicationScoped
public class CheckNames {
    private static final String GENERAL = "own";

    private final PolicyBook book;
    private final PageContexts contexts;

    @Inject
    CheckNames(PolicyBook book, PageContexts contexts) {
        this.book = book;
        this.contexts = contexts;
    }

    /** These, as a list of words. Only an association's own ask for a query. */
    @Transactional
    public String of(Collection<String> codes) {
        Map<String, OwnCheck> own = codes.stream().anyMatch(CheckCode::own) ? book.own() : Map.of();
        return codes.stream().map(code -> of(code, own)).collect(Collectors.joining(contexts.text("ui.comma")));
    }

    /**
     * One of them.
     *
     * @param own the association's own, by code
     */
    public String of(String code, Map<String, OwnCheck> own) {
        OwnCheck named = own.get(code);
        if (named != null) {
            return named.in(contexts.language().tag());
        }
        return contexts.text("qualification.name." + (CheckCode.own(code) ? GENERAL : code));
    }
}
