package org.teranga.tenantadmin.branding;

/**
 * A colour by lightness, strength and hue as people see them (OKLCH): moving one of them leaves the others as they are. The matrices are
 * those of Björn Ottosson, "A perceptual color space for image processing".
 *
 * @param lightness 0 black to 1 white
 * @param chroma    0 grey to about 0.3
 * @param hue       in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.rgb() >> 16 & 255);
        double green = Colour.linear(colour.rgb() >> 8 & 255);
        double blue = Colour.linear(colour.rgb() & 255);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The same hue, as light as this, and no stronger than that. */
    Oklch with(double newLightness, double strongest) {
        return new Oklch(newLightness, Math.min(chroma, strongest), hue);
    }

    /** The colour of the screen; one that is too strong for it is made weaker. */
    Colour colour() {
        double strength = chroma;
        while (true) {
            double[] channels = channels(strength);
            boolean onScreen = true;
            for (double channel : channels) {
                onScreen &= channel > -0.5 && channel < 255.5;
            }
            if (onScreen || strength <= 0) {
                return new Colour(rounded(channels[0]) << 16 | rounded(channels[1]) << 8 | rounded(channels[2]));
            }
            strength -= 0.004;
        }
    }

    private double[] channels(double strength) {
        double a = Math.max(0, strength) * Math.cos(hue);
        double b = Math.max(0, strength) * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            Colour.encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            Colour.encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            Colour.encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
        };
    }

    private static int rounded(double channel) {
        return (int) Math.max(0, Math.min(255, Math.round(channel)));
    }
}
