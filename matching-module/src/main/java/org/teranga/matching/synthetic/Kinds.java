package org.teranga.matching.synthetic;

import java.util.List;
import java.util.Set;

/** The kinds of offers and needs, and the words that offers and needs of each kind share. */
final class Kinds {
    static final List<String> ALL = List.of("housing", "language", "legal", "employment", "buddy", "project");

    static final List<String> INTERESTS = List.of(
            "cuisine",
            "football",
            "jardinage",
            "musique",
            "lecture",
            "cinéma",
            "randonnée",
            "couture",
            "vélo",
            "informatique",
            "photographie",
            "danse",
            "bricolage",
            "échecs",
            "natation",
            "dessin");

    private static final List<String> LEGAL = List.of("asile", "recours", "titre de séjour", "regroupement familial");
    private static final List<String> WORK =
            List.of("cv", "entretien", "création d'entreprise", "bâtiment", "restauration", "soin");
    private static final List<String> LANGUAGE =
            List.of("français débutant", "français A2", "français B1", "alphabétisation");
    private static final List<String> PROJECT = List.of(
            "comptabilité",
            "communication",
            "local commercial",
            "études de médecine",
            "studio de musique",
            "droit des sociétés");

    private Kinds() {}

    /** Nearly all are housing, as in 2015; the rest is spread. */
    static String draw(Draw draw, Set<String> wanted) {
        int[] weights = {820, 60, 25, 30, 45, 20};
        for (int i = 0; i < weights.length; i++) {
            if (!wanted.isEmpty() && !wanted.contains(ALL.get(i))) {
                weights[i] = 0;
            }
        }
        return ALL.get(draw.weighted(weights));
    }

    static List<String> skills(Draw draw, String kind) {
        return switch (kind) {
            case "legal" -> draw.some(draw.between(1, 2), LEGAL);
            case "employment" -> draw.some(draw.between(1, 2), WORK);
            case "language" -> draw.some(draw.between(1, 2), LANGUAGE);
            case "project" -> draw.some(1, PROJECT);
            default -> List.of();
        };
    }
}
