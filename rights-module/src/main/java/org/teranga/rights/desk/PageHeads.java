package org.teranga.rights.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.identity.Permission;
import org.teranga.rights.RightsKinds;

/** Puts the beginning of a page about one document together. */
@ApplicationScoped
public class PageHeads {
    private final RightsDesk desk;

    @Inject
    PageHeads(RightsDesk desk) {
        this.desk = desk;
    }

    /** The beginning for the person of this request. */
    public DocumentHead of(DocumentBook book) {
        Document document = book.document();
        return new DocumentHead(
                desk.href(),
                desk.href(document),
                book.title(desk.language()),
                LanguageView.of(document.language()),
                document.kind().substring(document.kind().indexOf('.') + 1),
                document.status().name().toLowerCase(Locale.ROOT),
                document.published() && document.kind().equals(RightsKinds.PAGE)
                        ? "/" + desk.language() + "/rights/" + document.slug()
                        : null,
                document.mirrored(),
                document.origin() != null && !document.mirrored(),
                desk.may(Permission.RIGHTS_REVIEW),
                LanguageView.of(desk.into().stream()
                        .filter(language -> !language.equals(document.language()))
                        .toList()));
    }
}
