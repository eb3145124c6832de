package org.teranga.platform.qualification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The qualifications of a person and those that are missing, as programs read them.
 *
 * @param items   what holds, the newest first
 * @param missing what is still lacking before a placement: codes such as {@code charter}
 */
public record ShownBy(List<Item> items, List<String> missing) {
    public ShownBy {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    /**
     * One of them.
     *
     * @param until the last day, as ISO 8601; null where it does not end
     */
    public record Item(UUID id, String kind, @Nullable String until) {
        public static Item of(Qualification shown) {
            return new Item(
                    shown.id(),
                    shown.kind().code(),
                    shown.until() == null ? null : shown.until().toString());
        }
    }

    /**
     * What another member must confirm before it holds.
     *
     * @param state always {@code waiting}
     * @param until the last day, as ISO 8601
     */
    public record Waiting(String state, String kind, String until) {
        public static Waiting of(GrantWish wish) {
            return new Waiting("waiting", wish.kind().code(), wish.until().toString());
        }
    }
}
