package org.teranga.tenantadmin.branding;

import java.util.Locale;

/**
 * A colour of the screen (sRGB), and how far it stands from another.
 *
 * @param rgb 24 bits: red, green, blue
 */
record Colour(int rgb) {
    static final Colour WHITE = new Colour(0xffffff);

    /** Reads {@code #9b3a20} or {@code #fff}. */
    static Colour of(String hex) {
        String digits = hex.substring(1);
        return new Colour(Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16));
    }

    /** Six hexadecimal digits after a #. */
    String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** How far two colours stand apart, 1 to 21: WCAG 2, relative luminance. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    /** A channel as an amount of light, 0 to 1. */
    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** An amount of light as a channel; outside of 0 to 1 it is none of the screen's. */
    static double encoded(double light) {
        return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055);
    }
}
