using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FindByChange : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_TimeRequests_ChangeId",
                table: "TimeRequests",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_AskerKey_ChangeId",
                table: "Proposals",
                columns: new[] { "AskerKey", "ChangeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_ChangeId",
                table: "Proposals",
                column: "ChangeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TimeRequests_ChangeId",
                table: "TimeRequests");

            migrationBuilder.DropIndex(
                name: "IX_Proposals_AskerKey_ChangeId",
                table: "Proposals");

            migrationBuilder.DropIndex(
                name: "IX_Proposals_ChangeId",
                table: "Proposals");
        }
    }
}
