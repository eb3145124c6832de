package org.teranga.tenantadmin.branding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An association as everybody may know it.
 *
 * @param name      what it is called
 * @param slug      its permanent short name
 * @param languages BCP 47 codes of its pages, the first is the default
 * @param regions   codes of the departments where it works; empty means everywhere
 * @param branding  its look
 */
public record AssociationAnswer(
        String name, String slug, List<String> languages, List<String> regions, Branding branding) {
    /**
     * A look.
     *
     * @param theme      the theme it wears
     * @param glyph      the address of the theme's sign
     * @param stylesheet the address of the theme's styles
     * @param look       the address of the styles that the association has changed; null where it has changed none
     * @param logo       the address of its logo; null where it has none
     * @param colours    its colours in the light scheme, by token: {@code brand, brand-strong, …}; empty where they are the theme's
     */
    public record Branding(
            String theme,
            String glyph,
            String stylesheet,
            @Nullable String look,
            @Nullable String logo,
            Map<String, String> colours) {
        public Branding {
            colours = Map.copyOf(colours);
        }
    }
}
