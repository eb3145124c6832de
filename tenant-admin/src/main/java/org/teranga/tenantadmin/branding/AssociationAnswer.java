package org.teranga.tenantadmin.branding;

import java.util.List;

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
     * @param glyph      the address of its sign
     * @param stylesheet the address of its styles
     */
    public record Branding(String theme, String glyph, String stylesheet) {}
}
