package org.teranga.platform.content;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published text of a section in one language, valid until the next number.
 *
 * @param section      whose it is
 * @param language     BCP 47 code
 * @param number       from 1 on, by section and language
 * @param renders      for a translation, which number of the source it renders; null in the source's own language
 * @param title        the heading
 * @param content      CommonMark
 * @param sources      what it rests on; the source's texts have them
 * @param minor        whether it ages no translation
 * @param machine      whether a machine began it
 * @param spoken       whether a speaker of the language has read it
 * @param note         why, in the words of who did; empty where nothing was said
 * @param originNumber for what was taken from elsewhere, its number there; null else
 * @param writtenBy    the account that wrote it; null for what came with the platform
 * @param publishedBy  the account that published it; null for what came by itself
 * @param publishedAt  when
 * @param round        under which all who wrote it are noted; null for what nobody here wrote
 */
public record SectionText(
        UUID section,
        String language,
        int number,
        @Nullable Integer renders,
        String title,
        String content,
        List<Source> sources,
        boolean minor,
        boolean machine,
        boolean spoken,
        String note,
        @Nullable Integer originNumber,
        @Nullable UUID writtenBy,
        @Nullable UUID publishedBy,
        Instant publishedAt,
        @Nullable UUID round) {
    public SectionText {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
        sources = List.copyOf(sources);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }
}
