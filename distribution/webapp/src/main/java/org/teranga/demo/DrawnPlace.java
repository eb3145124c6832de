package org.teranga.demo;

import java.awt.Color;

/** What hosts of the demonstration show of their homes: drawn by the code, so that no picture of anybody's home is in it. */
enum DrawnPlace {
    BEDROOM("La chambre, le matin") {
        @Override
        void draw(Sketch sheet, Colours colours) {
            room(sheet, colours);
            sheet.window(Color.WHITE, 690, 130, 340, 300);
            sheet.corners(colours.cloth, 640, 90, 700, 90, 676, 520, 640, 520);
            sheet.corners(colours.cloth, 1020, 90, 1080, 90, 1080, 520, 1044, 520);
            sheet.frame(new Color(0xFBF7EC), colours.accent, 250, 170, 150, 190);
            sheet.shadow(90, 800, 620, 80);
            sheet.block(WOOD, 120, 400, 60, 420, 24);
            sheet.block(WOOD.darker(), 150, 640, 560, 130, 18);
            sheet.block(Color.WHITE, 160, 560, 550, 130, 40);
            sheet.block(new Color(0xF2EBDD), 190, 515, 150, 80, 46);
            sheet.block(colours.cloth, 330, 552, 386, 150, 46);
            sheet.block(colours.accent, 560, 552, 70, 150, 10);
            sheet.box(WOOD.darker(), 160, 765, 28, 70);
            sheet.box(WOOD.darker(), 676, 765, 28, 70);
            bedside(sheet, colours);
            sheet.plant(1090, 850, 130);
        }

        private void bedside(Sketch sheet, Colours colours) {
            sheet.shadow(770, 806, 190, 40);
            sheet.block(WOOD, 780, 640, 160, 180, 12);
            sheet.line(WOOD.darker(), 6, 792, 726, 928, 726);
            sheet.oval(WOOD.darker(), 852, 676, 16, 16);
            sheet.oval(WOOD.darker(), 852, 762, 16, 16);
            sheet.line(new Color(0x4A4A4A), 8, 860, 636, 860, 570);
            sheet.corners(colours.accent, 826, 500, 894, 500, 922, 574, 798, 574);
        }
    },
    LIVING_ROOM("La pièce à vivre, où nous mangeons le dimanche") {
        @Override
        void draw(Sketch sheet, Colours colours) {
            room(sheet, colours);
            sheet.window(Color.WHITE, 120, 120, 300, 320);
            sheet.frame(new Color(0xFBF7EC), colours.accent, 560, 150, 130, 160);
            sheet.frame(new Color(0xEAF1F4), colours.cloth, 740, 190, 170, 130);
            sheet.oval(colours.accent.brighter(), 260, 740, 760, 140);
            sheet.oval(colours.accent, 300, 756, 680, 108);
            sheet.shadow(430, 716, 640, 70);
            sheet.block(colours.cloth.darker(), 460, 430, 580, 230, 60);
            sheet.block(colours.cloth, 490, 560, 520, 120, 36);
            sheet.block(colours.cloth.darker(), 430, 520, 90, 200, 50);
            sheet.block(colours.cloth.darker(), 980, 520, 90, 200, 50);
            sheet.block(colours.cloth.darker(), 470, 660, 560, 66, 20);
            sheet.box(WOOD, 480, 722, 24, 34);
            sheet.box(WOOD, 996, 722, 24, 34);
            sheet.block(new Color(0xF6E7B4), 540, 490, 110, 100, 30);
            sheet.block(colours.accent, 850, 490, 110, 100, 30);
            sheet.block(WOOD, 500, 780, 360, 26, 14);
            sheet.box(WOOD.darker(), 530, 804, 18, 60);
            sheet.box(WOOD.darker(), 812, 804, 18, 60);
            sheet.block(Color.WHITE, 620, 746, 44, 36, 10);
            sheet.plant(250, 820, 190);
            sheet.hangingLamp(colours.accent, 1040, 150);
        }
    },
    KITCHEN("La cuisine, que nous partageons") {
        @Override
        void draw(Sketch sheet, Colours colours) {
            room(sheet, colours);
            sheet.box(new Color(0xF4F1EA), 0, 330, Sketch.WIDTH, 170);
            for (int tile = 0; tile <= Sketch.WIDTH; tile += 60) {
                sheet.line(new Color(0xDDD7CA), 2, tile, 332, tile, 498);
            }
            sheet.line(new Color(0xDDD7CA), 2, 0, 415, Sketch.WIDTH, 415);
            sheet.window(Color.WHITE, 450, 80, 280, 240);
            shelf(sheet, colours);
            sheet.block(WOOD, 0, 490, 900, 36, 6);
            sheet.box(colours.cloth.darker(), 0, 526, 900, 290);
            for (int door = 0; door < 4; door++) {
                sheet.block(colours.cloth, 14 + door * 220, 536, 206, 270, 14);
                sheet.line(new Color(0xF7F3E8), 8, 190 + door * 220, 570, 190 + door * 220, 640);
            }
            sheet.box(new Color(0x4D4A46), 0, 806, 900, 26);
            sheet.block(new Color(0xECEFF0), 930, 240, 240, 590, 26);
            sheet.line(new Color(0xC3C9CB), 4, 934, 450, 1166, 450);
            sheet.line(new Color(0x9AA3A6), 10, 956, 360, 956, 424);
            sheet.line(new Color(0x9AA3A6), 10, 956, 478, 956, 570);
            sheet.block(new Color(0xD05A4E), 640, 420, 120, 72, 20);
            sheet.line(new Color(0x4A4A4A), 10, 630, 440, 600, 436);
            sheet.plant(130, 490, 90);
            sheet.oval(new Color(0xE2A93B), 300, 448, 46, 44);
            sheet.oval(new Color(0xD9534A), 338, 452, 42, 40);
            sheet.oval(new Color(0x8DAF4E), 318, 420, 42, 40);
        }

        private void shelf(Sketch sheet, Colours colours) {
            sheet.block(WOOD, 60, 250, 320, 18, 6);
            sheet.block(colours.accent, 90, 190, 54, 60, 10);
            sheet.block(Color.WHITE, 166, 200, 50, 50, 10);
            sheet.block(colours.cloth, 236, 176, 48, 74, 12);
            sheet.block(new Color(0xF6E7B4), 304, 196, 52, 54, 10);
        }
    },
    OUTSIDE("Devant chez nous, au printemps") {
        @Override
        void draw(Sketch sheet, Colours colours) {
            sheet.fade(new Color(0x9CCBE6), new Color(0xF4F3E4), 0, 0, Sketch.WIDTH, 640);
            sheet.oval(new Color(0xFFF1BF), 930, 70, 130, 130);
            sheet.oval(new Color(0x9DBF8F), -200, 480, 900, 400);
            sheet.oval(new Color(0x8BB37E), 500, 500, 1000, 400);
            sheet.fade(new Color(0x8DB873), new Color(0x6E9C5C), 0, 640, Sketch.WIDTH, 260);
            sheet.shadow(240, 690, 760, 60);
            sheet.fade(colours.wall.brighter(), colours.wall, 290, 330, 620, 390);
            sheet.corners(colours.roof, 230, 350, 600, 120, 970, 350);
            sheet.corners(colours.roof.darker(), 230, 350, 970, 350, 950, 374, 250, 374);
            sheet.box(colours.roof.darker(), 760, 150, 60, 120);
            for (double x : new double[] {350, 736}) {
                pane(sheet, colours, x, 420);
            }
            door(sheet, colours);
            sheet.corners(new Color(0xE4D6B8), 560, 720, 640, 720, 760, 900, 440, 900);
            tree(sheet, 120, 720);
            sheet.plant(300, 740, 80);
            sheet.plant(900, 740, 80);
            for (int flower = 0; flower < 16; flower++) {
                double x = 40 + flower * 73.0 + (flower % 3) * 11;
                double y = 790 + (flower * 37) % 90;
                if (x < 430 || x > 780) {
                    sheet.oval(flower % 2 == 0 ? new Color(0xF3C64B) : new Color(0xE98B8B), x, y, 20, 20);
                }
            }
        }

        private void pane(Sketch sheet, Colours colours, double x, double y) {
            sheet.box(Color.WHITE, x - 10, y - 10, 134, 164);
            sheet.fade(new Color(0xCFE6F0), new Color(0xEEF5F2), x, y, 114, 144);
            sheet.box(Color.WHITE, x + 52, y, 10, 144);
            sheet.box(Color.WHITE, x, y + 66, 114, 10);
            sheet.block(colours.cloth, x - 58, y - 12, 42, 168, 6);
            sheet.block(colours.cloth, x + 130, y - 12, 42, 168, 6);
        }

        private void door(Sketch sheet, Colours colours) {
            sheet.box(Color.WHITE, 538, 480, 124, 240);
            sheet.block(colours.accent, 550, 492, 100, 228, 10);
            sheet.fade(new Color(0xCFE6F0), new Color(0xEEF5F2), 572, 516, 56, 70);
            sheet.oval(new Color(0xF6E7B4), 624, 612, 16, 16);
            sheet.box(new Color(0xC9BFAE), 520, 716, 160, 16);
        }

        private void tree(Sketch sheet, double x, double foot) {
            sheet.shadow(x - 90, foot - 16, 200, 40);
            sheet.block(new Color(0x7B5A3D), x - 16, foot - 260, 36, 260, 14);
            sheet.oval(new Color(0x5E8C61), x - 120, foot - 420, 240, 210);
            sheet.oval(new Color(0x6C9C6B), x - 70, foot - 480, 190, 190);
            sheet.oval(new Color(0x7DAB77), x - 40, foot - 400, 130, 110);
        }
    };

    private static final Color WOOD = new Color(0xA9764C);

    private final String caption;

    DrawnPlace(String caption) {
        this.caption = caption;
    }

    /** What the host says of it. */
    String caption() {
        return caption;
    }

    /** The picture as a file, in colours that the number chooses. */
    byte[] picture(int number) {
        Sketch sheet = new Sketch();
        draw(sheet, Colours.values()[Math.floorMod(number, Colours.values().length)]);
        return sheet.png();
    }

    abstract void draw(Sketch sheet, Colours colours);

    /** A wall, a floor of boards and what is between them. */
    private static void room(Sketch sheet, Colours colours) {
        sheet.fade(colours.wall.brighter(), colours.wall, 0, 0, Sketch.WIDTH, 640);
        sheet.fade(new Color(0xD9B88F), new Color(0xC09668), 0, 640, Sketch.WIDTH, 260);
        for (int board = 0; board < 5; board++) {
            double y = 656 + board * board * 12 + board * 12;
            sheet.line(new Color(0xB48A5E), 2, 0, y, Sketch.WIDTH, y);
        }
        sheet.box(new Color(0xF5F0E4), 0, 622, Sketch.WIDTH, 22);
    }

    /** The colours of one home. */
    enum Colours {
        SAGE(0xD6DFCC, 0x6F9A8D, 0xD98E5F, 0xA5583F),
        SAND(0xEFE0C8, 0x5F7FA8, 0xC9614E, 0x8A4B3A),
        MIST(0xD3DEE6, 0xB98A9E, 0xE0AF4F, 0x5E6670);

        private final Color wall;
        private final Color cloth;
        private final Color accent;
        private final Color roof;

        Colours(int wall, int cloth, int accent, int roof) {
            this.wall = new Color(wall);
            this.cloth = new Color(cloth);
            this.accent = new Color(accent);
            this.roof = new Color(roof);
        }
    }
}
