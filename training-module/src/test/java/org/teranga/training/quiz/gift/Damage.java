package org.teranga.training.quiz.gift;

import java.util.Random;

/** What happens to files: signs lost, doubled and put where they do not belong, lines cut, pieces moved. */
final class Damage {
    private static final String SIGNS = "{}~=#:\\%->\n\t/[]$*\u0000\u0001é\uD800";

    private Damage() {}

    static String of(String file, Random random) {
        StringBuilder damaged = new StringBuilder(file);
        int times = 1 + random.nextInt(12);
        for (int i = 0; i < times && damaged.length() > 10; i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(6)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> damaged.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 3 -> damaged.setLength(Math.max(10, at));
                case 4 ->
                    damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + random.nextInt(200))));
                default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(100)));
            }
        }
        return damaged.toString();
    }
}
