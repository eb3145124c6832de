package org.teranga.platform.i18n;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of languages that CLDR does not know, or knows by their English name only. */
final class LanguageNames {
    /** The language of the page, then the language, then its name there. */
    private static final Map<String, String> NAMES = read("""
            fr ber berbère
            en ber Berber
            ar ber الأمازيغية
            ar arz العربية المصرية
            ps prs دري
            so prs Daari
            so bn Bangaali
            so tr Turki
            so ckb Kurdi (Soraani)
            so es Isbaanish
            bo fr ཧྥ་རན་སིའི་སྐད།
            bo en དབྱིན་ཇིའི་སྐད།
            bo ar ཨ་རབ་སྐད།
            bo prs ད་རི་སྐད།
            bo fa པར་སིའི་སྐད།
            bo fa-AF ད་རི་སྐད།
            bo ps པཤ་ཏོའི་སྐད།
            bo ti ཏི་གྲི་ཉའི་སྐད།
            bo am ཨམ་ཧ་རིའི་སྐད།
            bo so སོ་མ་ལིའི་སྐད།
            bo ckb ཀུར་ཌི་སྐད།
            bo ur ཨུར་དུའི་སྐད།
            bo bn བངྒ་ལའི་སྐད།
            bo ru ཨུ་རུ་སུའི་སྐད།
            bo uk ཡུ་ཁེ་རན་གྱི་སྐད།
            bo tr ཏུར་ཀིའི་སྐད།
            bo sq ཨལ་བ་ནི་ཡའི་སྐད།
            bo es སི་པན་གྱི་སྐད།
            bo pt ཕོར་ཏུ་གལ་གྱི་སྐད།
            bo ln ལིང་ག་ལའི་སྐད།
            bo bo བོད་སྐད།
            bo dz རྫོང་ཁ།
            bo de འཇར་མན་གྱི་སྐད།
            bo it ཨི་ཏ་ལིའི་སྐད།
            bo zh རྒྱ་སྐད།
            bo ne བལ་པོའི་སྐད།
            bo hi ཧིན་དིའི་སྐད།
            """);

    private LanguageNames() {}

    /**
     * A name that stands here, and not in CLDR.
     *
     * @param page the language of the page
     * @param tag  which language
     */
    static Optional<String> of(String page, String tag) {
        return Optional.ofNullable(NAMES.get(page + " " + tag));
    }

    private static Map<String, String> read(String lines) {
        Map<String, String> names = new HashMap<>();
        lines.lines().map(line -> line.split(" ", 3)).forEach(parts -> names.put(parts[0] + " " + parts[1], parts[2]));
        return Map.copyOf(names);
    }
}
