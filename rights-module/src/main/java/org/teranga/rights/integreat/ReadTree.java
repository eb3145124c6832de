package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.content.Library;
import org.teranga.platform.theme.look.Looks;
import org.teranga.platform.theme.template.Themes;
import org.teranga.rights.RightsKinds;

/** Reads the tree of an association: four queries, however many pages it has. */
@ApplicationScoped
class ReadTree {
    private static final List<String> KINDS = List.of(RightsKinds.TOPIC, RightsKinds.PAGE);

    private final Library library;
    private final PageWords words;
    private final Looks looks;
    private final Themes themes;

    @Inject
    ReadTree(Library library, PageWords words, Looks looks, Themes themes) {
        this.library = library;
        this.words = words;
        this.looks = looks;
        this.themes = themes;
    }

    /** Another text as soon as a reader in this language sees anything else. */
    String state(Visit visit) {
        return String.join(
                " ",
                library.state(KINDS),
                visit.root(),
                visit.address(),
                visit.tenant().name(),
                looks.current().fingerprint(),
                themes.of(visit.tenant()).fingerprint(),
                words.today().toString());
    }

    ContentTree read(Visit visit) {
        return new ContentTree(library.books(KINDS), visit.tag());
    }
}
