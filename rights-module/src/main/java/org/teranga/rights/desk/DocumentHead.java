package org.teranga.rights.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How each page about one document begins.
 *
 * @param back     where all of them are
 * @param href     its own address
 * @param title    what it is called
 * @param tongue   the language in which it is written first
 * @param kind     {@code page, topic} or {@code glossary}
 * @param status   {@code draft, published} or {@code retired}
 * @param reader   where readers see it; null where they do not
 * @param mirrored whether it follows another one by itself
 * @param copied   whether it was copied from another one
 * @param review   whether the person of this page may review it
 * @param into     the languages into which the person translates it
 */
public record DocumentHead(
        String back,
        String href,
        String title,
        LanguageView tongue,
        String kind,
        String status,
        @Nullable String reader,
        boolean mirrored,
        boolean copied,
        boolean review,
        List<LanguageView> into) {
    public DocumentHead {
        Objects.requireNonNull(back, "back");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(tongue, "tongue");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        into = List.copyOf(into);
    }
}
