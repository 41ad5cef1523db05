using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Posts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Ledger",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MessageId",
                table: "Ledger",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReadsNow",
                table: "Ledger",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Platform = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    ChatId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    MessageId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    About = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    LedgerId = table.Column<long>(type: "bigint", nullable: true),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    Print = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_SentAs",
                table: "Ledger",
                column: "SentAs");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_About",
                table: "Posts",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_DueAt",
                table: "Posts",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_LedgerId",
                table: "Posts",
                column: "LedgerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Ledger_SentAs",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "MessageId",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "ReadsNow",
                table: "Ledger");
        }
    }
}
