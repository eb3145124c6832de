package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;

/** Says kindly to a child alone where to go: 119, and the page about the rights of children who are alone. */
@ApplicationScoped
public class MinorHelp {
    private static final String KIND = "rights.page";
    private static final String PAGE = "mineurs-seuls";

    private final Library library;
    private final PlatformHost host;

    @Inject
    MinorHelp(Library library, PlatformHost host) {
        this.library = library;
        this.host = host;
    }

    /** The page in place of a receipt. */
    @Transactional
    public HtmlPage page(String lang) {
        return page(lang, 422);
    }

    /** The page with a status. */
    @Transactional
    public HtmlPage page(String lang, int status) {
        return new HtmlPage("matching/pool/minor/help", new MinorHelpView(path(lang)), status);
    }

    /** The same for JSON. */
    @Transactional
    public Refusal problem(String lang) {
        String page = host.addressOf(TenantContext.required().slug()) + path(lang);
        return Refusal.invalid(List.of(FieldError.of("adults", "minor.refused.page", page)));
    }

    /** The page about their rights, where the association has it; else all its pages. */
    private String path(String lang) {
        boolean there = library.bySlug(KIND, PAGE).filter(Document::published).isPresent();
        return "/" + lang + "/rights" + (there ? "/" + PAGE : "");
    }
}
